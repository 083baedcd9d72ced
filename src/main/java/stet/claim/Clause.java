package stet.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.model.Span;
import stet.text.PartOfSpeech.Tag;

/**
 * A verb with who does it and whom it is done to.
 *
 * @param start first token: of the subject, or of the verb where the subject stands elsewhere
 * @param end token after the last
 * @param subject the noun phrase before the verb, or the one it shares with the verb before
 * @param object the noun phrase after the verb
 */
record Clause(VerbGroup verb, int start, int end, Optional<String> subject, Optional<String> object) {

    /** The clauses of a sentence outside its quotations, in order of their verbs. */
    static List<Clause> all(Sentence sentence, List<Span> quoted) {
        List<Clause> out = new ArrayList<>();
        Optional<String> shared = Optional.empty();
        Optional<String> main = Optional.empty();
        for (VerbGroup verb : VerbGroup.all(sentence)) {
            Span place = sentence.tokens().span(Math.max(0, verb.start() - 1), verb.end());
            if (quoted.stream().anyMatch(quote -> quote.contains(place))) {
                continue;
            }
            boolean speech = Lexicon.has("speech", verb.lemma(sentence));
            Clause clause = read(sentence, verb, speech ? main : shared);
            shared = clause.subject();
            main = isSubordinate(sentence, clause) ? main : shared;
            out.add(clause);
        }
        return out;
    }

    private static boolean isSubordinate(Sentence sentence, Clause clause) {
        return sentence.is(clause.start() - 1, "clause-link") || sentence.is(clause.start(), "relative");
    }

    private static Clause read(Sentence sentence, VerbGroup verb, Optional<String> shared) {
        int before = skipAdverbs(sentence, verb.start());
        int edge = beforeTime(sentence, beforeApposition(sentence, before));
        boolean relative = sentence.is(before - 1, "relative") && isNominal(sentence, before - 2);
        int subjectEnd = relative ? antecedentEnd(sentence, before - 1) : edge;
        int subjectStart = Phrases.startBefore(sentence, subjectEnd);
        boolean own = subjectStart < subjectEnd;
        int objectEnd = objectEnd(sentence, verb.end());
        Optional<String> subject = own ? Optional.of(sentence.words(subjectStart, subjectEnd)) : shared;
        Optional<String> object = objectEnd > verb.end() && !sentence.is(verb.end(), "measure-link")
                ? Optional.of(sentence.words(verb.end(), objectEnd))
                : Optional.empty();
        int start = relative ? before - 1 : own ? subjectStart : verb.start();
        return new Clause(verb, start, Math.max(verb.end(), objectEnd), subject, object);
    }

    /** The end of the object, or of a measure: "rose by almost 8 percent". */
    private static int objectEnd(Sentence sentence, int from) {
        int measure = sentence.is(from, "measure-link") ? Phrases.endAfter(sentence, from + 1) : from;
        boolean number = sentence.is(from + 1, Tag.NUM)
                || sentence.is(from + 1, "qualifier")
                || sentence.is(from + 1, Tag.SYM)
                || (sentence.at(from + 1, "a") && sentence.is(from + 2, "part"));
        return measure > from + 1 && number ? measure : pairEnd(sentence, Phrases.endAfter(sentence, from));
    }

    /** "Voted 27 to 19": two figures that belong together. */
    private static int pairEnd(Sentence sentence, int end) {
        boolean pair = sentence.is(end - 1, Tag.NUM) && sentence.at(end, "to") && sentence.is(end + 1, Tag.NUM);
        return pair ? end + 2 : end;
    }

    private static boolean isNominal(Sentence sentence, int at) {
        return sentence.isNoun(at) || (sentence.at(at, ",") && sentence.isNoun(at - 1));
    }

    private static int antecedentEnd(Sentence sentence, int pronoun) {
        return sentence.at(pronoun - 1, ",") ? pronoun - 1 : pronoun;
    }

    private static int skipAdverbs(Sentence sentence, int start) {
        int at = start;
        while (sentence.is(at - 1, Tag.ADV)) {
            at--;
        }
        return at;
    }

    /** Where the subject ends when a day stands between it and the verb: "an announcement this Wednesday could". */
    private static int beforeTime(Sentence sentence, int end) {
        int day = end - 1;
        int at = sentence.is(day - 1, "deictic") ? day - 1 : day;
        return sentence.is(day, "calendar") && sentence.isNoun(at - 1) && !sentence.is(at - 1, "calendar") ? at : end;
    }

    /** Where the subject ends when something stands between it and the verb: "Venckus, a former minister, called". */
    private static int beforeApposition(Sentence sentence, int end) {
        if (!sentence.at(end - 1, ",")) {
            return end;
        }
        for (int at = end - 2; at > 0 && end - at < 16; at--) {
            if (sentence.at(at, ",")) {
                return sentence.isNoun(at - 1) ? at : end;
            }
        }
        return end;
    }
}
