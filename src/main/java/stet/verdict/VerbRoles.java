package stet.verdict;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;
import stet.text.Lemma;
import stet.text.PartOfSpeech.Tag;

/** Who acts and who is acted on, as far as the order of the words tells. */
final class VerbRoles {

    private static final int REACH = 25;

    private VerbRoles() {}

    /** Whether a form of "be" stands before the verb or "by" after it. */
    static boolean passive(Clause clause, int verb) {
        String word = clause.word(verb);
        boolean be = isPassiveAuxiliary(clause, verb - 1) || isPassiveAuxiliary(clause, verb - 2);
        boolean participle =
                !word.endsWith("ing") && (!Lemma.verb(word).equals(word) || Terms.WORDS.has("unchanging", word));
        boolean by = clause.tokens().at(verb + 1, "by") && participle;
        return by || (be && participle);
    }

    private static boolean isPassiveAuxiliary(Clause clause, int at) {
        return Terms.WORDS.has("passive", clause.word(at));
    }

    /** Whether it is plain who acts: the first verb of the sentence, or a passive that says by whom. */
    static boolean areTold(Clause clause, int verb) {
        boolean first = clause.verbs().stream().noneMatch(v -> v < verb && !isPassiveAuxiliary(clause, v - 1))
                && !clause.word(verb).endsWith("ing");
        return passive(clause, verb) ? by(clause, verb) < clause.tokens().size() : first;
    }

    /** Whoever acts: named before the verb, or after "by" where the verb is passive. */
    static Set<String> actors(Clause clause, int verb) {
        int by = by(clause, verb);
        return passive(clause, verb)
                ? NounHeads.of(clause, Math.min(by + 1, clause.tokens().size()), end(clause, by))
                : subject(clause, verb);
    }

    /** Whom or what it is done to: the object, or the subject where the verb is passive; none in "the strike ended". */
    static Set<String> patients(Clause clause, int verb) {
        return passive(clause, verb) ? subject(clause, verb) : object(clause, verb);
    }

    /** Every noun on the side of the verb where the subject stands: "lawyer" and "Vale" of "a lawyer for Vale resigned". */
    static Set<String> around(Clause clause, int verb) {
        return NounHeads.all(clause, start(clause, verb), verb, true);
    }

    /** Every noun on the other side of the verb than whoever acts. */
    static Set<String> targets(Clause clause, int verb) {
        return passive(clause, verb)
                ? NounHeads.all(clause, start(clause, verb), verb, false)
                : NounHeads.all(clause, verb + 1, clause.tokens().size(), false);
    }

    /** What the verb happens to: its object, or where it has none, as in "the strike ended", its subject. */
    static Set<String> theme(Clause clause, int verb) {
        Set<String> patients = patients(clause, verb);
        return patients.isEmpty() ? actors(clause, verb) : patients;
    }

    /** The heads before a verb; of "Lumo, which makes toys, closed" and of "the man who shot him fled" the first. */
    private static Set<String> subject(Clause clause, int verb) {
        int from = start(clause, verb);
        Set<String> own = NounHeads.of(clause, from, verb);
        if (!Terms.WORDS.has("relative", clause.word(from - 1))) {
            return own.isEmpty() ? speaker(clause, from, verb) : own;
        }
        int comma = clause.words(from, verb).lastIndexOf(",");
        boolean inside = clause.verbs().stream().noneMatch(v -> v >= from && v < verb);
        int end = clause.word(from - 2).equals(",") ? from - 2 : from - 1;
        Set<String> before = new LinkedHashSet<>(NounHeads.of(clause, start(clause, end), end));
        if (comma >= 0) {
            before.addAll(NounHeads.of(clause, from + comma + 1, verb));
        }
        return inside && !own.isEmpty() && comma < 0 ? own : before;
    }

    /** "Lumo said it would close": the pronoun stands for whoever speaks. */
    private static Set<String> speaker(Clause clause, int from, int verb) {
        int before = clause.word(from - 1).equals("that") ? from - 2 : from - 1;
        boolean spoken = clause.verbs().contains(before)
                && Terms.WORDS.has("attitude", clause.lemma(before))
                && isPronoun(clause, verb);
        return spoken ? NounHeads.of(clause, start(clause, before), before) : Set.of();
    }

    /** "Most members", "two ministers": others may have done otherwise; "the two ministers" are all. */
    static boolean isSome(Clause clause, int verb) {
        return IntStream.range(start(clause, verb), verb)
                .filter(at -> !Terms.WORDS.has("determiner", clause.word(at - 1)))
                .anyMatch(at -> Terms.WORDS.has("portion", clause.word(at))
                        || (isNumber(clause, at) && NounHeads.isNoun(clause, at + 1)));
    }

    static boolean isNumber(Clause clause, int at) {
        return at < clause.tags().size() && clause.tags().get(at) == Tag.NUM;
    }

    /** "Opened a shop", of which there may be several. */
    static boolean isOneOfMany(Clause clause, int verb) {
        int from = passive(clause, verb) ? start(clause, verb) : verb + 1;
        return clause.word(from).equals("a") || clause.word(from).equals("an");
    }

    /** Whether only a pronoun says who acts. */
    static boolean isPronoun(Clause clause, int verb) {
        int from = start(clause, verb);
        return NounHeads.of(clause, from, verb).isEmpty()
                && clause.words(from, verb).stream().anyMatch(word -> Terms.WORDS.has("pronoun", word));
    }

    private static Set<String> object(Clause clause, int verb) {
        int from = VerbPhrases.at(clause, verb).map(VerbPhrases.Found::object).orElse(verb + 1);
        if (clause.word(from).equals("that")) {
            return NounHeads.all(clause, from, clause.tokens().size(), true);
        }
        int to = from;
        while (to < end(clause, verb)
                && !(clause.word(to).equals(",") && !NounHeads.isNoun(clause, to + 1))
                && !clause.verbs().contains(to)) {
            to++;
        }
        return NounHeads.of(clause, Math.min(from, to), to);
    }

    /** Index of the "by" of a passive verb in its part of the sentence; the sentence's size where there is none. */
    private static int by(Clause clause, int verb) {
        int end = end(clause, verb);
        for (int at = verb + 1; at < end; at++) {
            if (clause.word(at).equals("by")) {
                return at;
            }
        }
        return clause.tokens().size();
    }

    /** Where the part of the sentence ends that a token stands in. */
    private static int end(Clause clause, int at) {
        int end = Math.min(clause.tokens().size(), at + 1);
        while (end < clause.tokens().size() && !isEdge(clause, end)) {
            end++;
        }
        return end;
    }

    /** Where the verb's own part of the sentence begins. */
    static int start(Clause clause, int verb) {
        int at = verb;
        while (at > 0 && verb - at < REACH && !isEdge(clause, at - 1)) {
            at--;
        }
        return at;
    }

    /** Where another part of the sentence begins: at a conjunction, or after a verb of saying. */
    static boolean isEdge(Clause clause, int at) {
        boolean joins = clause.word(at).equals("and") && clause.verbs().stream().anyMatch(v -> v < at);
        boolean said = clause.verbs().contains(at) && Terms.WORDS.has("attitude", clause.lemma(at));
        return joins || said || clause.word(at).equals(";") || Terms.WORDS.has("subordinator", clause.word(at));
    }
}
