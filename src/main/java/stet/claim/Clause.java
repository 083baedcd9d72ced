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

    /** How many words a time such as "just over a year later" has at the most. */
    private static final int TIME = 6;

    /** The clauses of a sentence outside its quotations, in order of their verbs. */
    static List<Clause> all(Sentence sentence, List<Span> quoted) {
        List<Clause> out = new ArrayList<>();
        Optional<String> shared = Optional.empty();
        Optional<String> main = Optional.empty();
        Optional<VerbGroup> before = Optional.empty();
        for (VerbGroup verb : VerbGroup.all(sentence)) {
            Span place = sentence.tokens().span(Math.max(0, verb.start() - 1), verb.end());
            if (quoted.stream().anyMatch(quote -> quote.contains(place))) {
                continue;
            }
            boolean speech = Lexicon.has("speech", verb.lemma(sentence));
            boolean outer = speech || isOpposed(sentence, verb);
            boolean quotedSubject = sentence.is(verb.start() - 1, "quotation-mark") && !sentence.isNoun(verb.end());
            Optional<String> other = quotedSubject && !speech ? Optional.empty() : outer ? main : shared;
            Clause clause = read(sentence, verb, Subject.of(sentence, verb, before), other);
            shared = clause.subject();
            main = isSubordinate(sentence, clause, before) ? main : shared;
            before = Optional.of(verb);
            out.add(clause);
        }
        return out;
    }

    /** "He said it had failed, but praised the team": the verb goes on where the report was begun. */
    private static boolean isOpposed(Sentence sentence, VerbGroup verb) {
        return sentence.at(verb.start() - 1, "but") && sentence.at(verb.start() - 2, ",");
    }

    private static boolean isSubordinate(Sentence sentence, Clause clause, Optional<VerbGroup> before) {
        boolean reported = before.isPresent()
                && before.get().end() == clause.start()
                && Lexicon.is("takes-clause", sentence.token(before.get().main()));
        return reported
                || sentence.at(clause.start() - 1, "that")
                || sentence.is(clause.start() - 1, "clause-link")
                || sentence.is(clause.start(), "relative");
    }

    private static Clause read(Sentence sentence, VerbGroup verb, Subject own, Optional<String> shared) {
        int objectEnd = objectEnd(sentence, verb.end());
        Optional<String> subject = own.isEmpty() ? shared : Optional.of(sentence.words(own.start(), own.end()));
        Optional<String> object = objectEnd > verb.end() && !sentence.is(verb.end(), "measure-link")
                ? Optional.of(sentence.words(verb.end(), objectEnd))
                : Optional.empty();
        int start = own.isEmpty() ? verb.start() : own.start();
        int end = object.isPresent() || objectEnd > verb.end() ? objectEnd : boundEnd(sentence, verb);
        return new Clause(verb, own.pronoun() < 0 ? start : own.pronoun(), Math.max(verb.end(), end), subject, object);
    }

    /** The end of what a verb cannot do without: "apply to the county", "charged with setting the fire", "pleaded guilty". */
    private static int boundEnd(Sentence sentence, VerbGroup verb) {
        int next = verb.end();
        int plea = sentence.at(next, "not") ? next + 1 : next;
        if (sentence.at(plea, "guilty")) {
            return plea + 1;
        }
        if (!sentence.within(next)
                || !Lexicon.has(
                        "bound",
                        verb.lemma(sentence) + " " + sentence.token(next).lower())) {
            return next;
        }
        boolean doing = sentence.is(next + 1, Tag.VERB)
                && sentence.token(next + 1).lower().endsWith("ing");
        int from = doing ? next + 2 : next + 1;
        int end = withoutTime(sentence, from, Phrases.endAfter(sentence, from));
        return end > from ? end : next;
    }

    /** The end of the object, or of a measure: "rose by almost 8 percent". */
    private static int objectEnd(Sentence sentence, int from) {
        int measure = sentence.is(from, "measure-link") ? Phrases.endAfter(sentence, from + 1) : from;
        boolean number = sentence.is(from + 1, Tag.NUM)
                || sentence.is(from + 1, "qualifier")
                || sentence.is(from + 1, Tag.SYM)
                || (sentence.at(from + 1, "a") && sentence.is(from + 2, "part"));
        return measure > from + 1 && number
                ? measure
                : pairEnd(sentence, withoutTime(sentence, from, Phrases.endAfter(sentence, from)));
    }

    /** "disappeared last weekend", "missed a session last week": a time is no object, nor is the subject of a clause. */
    private static int withoutTime(Sentence sentence, int from, int end) {
        if (sentence.is(from, "subject-pronoun")) {
            return from;
        }
        boolean counted = sentence.is(end - 1, "time-noun") && sentence.is(end, "apart-word");
        if (counted && end > from && end - from < TIME) {
            return from;
        }
        for (int at = from; at < end; at++) {
            boolean time = sentence.is(at, "deictic") && sentence.is(at + 1, "time-noun");
            boolean day = sentence.is(at, "calendar") && at + 1 < end + 1 && !sentence.at(at + 1, "'s");
            if ((time && !sentence.at(at + 2, "'s"))
                    || (day && (at == from || sentence.isNoun(at - 1)) && at + 2 >= end)) {
                return at;
            }
        }
        return end;
    }

    /** "Voted 27 to 19": two figures that belong together. */
    private static int pairEnd(Sentence sentence, int end) {
        boolean pair = sentence.is(end - 1, Tag.NUM) && sentence.at(end, "to") && sentence.is(end + 1, Tag.NUM);
        return pair ? end + 2 : end;
    }
}
