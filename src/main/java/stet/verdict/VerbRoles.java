package stet.verdict;

import java.util.LinkedHashSet;
import java.util.Set;
import stet.text.Lemma;
import stet.text.Tokens;

/** Who acts and who is acted on, as far as the order of the words tells. */
final class VerbRoles {

    private static final int REACH = 15;

    private VerbRoles() {}

    /** Whether a form of "be" stands before the verb or "by" after it. */
    private static boolean passive(Clause clause, int verb) {
        String word = clause.word(verb);
        boolean be = isPassiveAuxiliary(clause, verb - 1) || isPassiveAuxiliary(clause, verb - 2);
        boolean participle = !word.endsWith("ing") && !Lemma.verb(word).equals(word);
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

    /** The nouns of whoever acts: before the verb, or after "by" where the verb is passive. */
    static Set<String> actors(Clause clause, int verb) {
        return passive(clause, verb)
                ? nouns(clause, by(clause, verb), end(clause, by(clause, verb)))
                : nouns(clause, start(clause, verb), verb);
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

    static boolean isEdge(Clause clause, int at) {
        boolean joins = clause.word(at).equals("and") && clause.verbs().stream().anyMatch(v -> v < at);
        return joins || clause.word(at).equals(";") || Terms.WORDS.has("subordinator", clause.word(at));
    }

    /** The nouns on the other side of the verb. */
    static Set<String> targets(Clause clause, int verb) {
        return passive(clause, verb)
                ? nouns(clause, start(clause, verb), verb)
                : nouns(clause, verb + 1, clause.tokens().size());
    }

    /** What the verb happens to: its target, or where it has no object, as in "the strike ended", its subject. */
    static Set<String> theme(Clause clause, int verb) {
        boolean particle = !clause.lemma(verb).equals(Lemma.verb(clause.word(verb)));
        int next = particle ? verb + 2 : verb + 1;
        boolean object = next < clause.tokens().size()
                && switch (clause.tags().get(next)) {
                    case DET, ADJ, NOUN, PROPN, PRON, NUM -> true;
                    case ADP, ADV, AUX, CCONJ, INTJ, PART, PUNCT, SCONJ, SYM, VERB, X -> false;
                };
        return passive(clause, verb) || object ? targets(clause, verb) : actors(clause, verb);
    }

    /** Whether the subjects before two verbs have the same head; where one has none, or is passive, others must tell. */
    static boolean haveOneSubject(Clause a, int verb, Clause b, int other) {
        Set<String> own = SubjectHeads.of(a, start(a, verb), verb);
        Set<String> theirs = SubjectHeads.of(b, start(b, other), other);
        return own.isEmpty()
                || theirs.isEmpty()
                || passive(a, verb) != passive(b, other)
                || !Terms.shared(own, theirs).isEmpty();
    }

    /** "The prosecutor said he had", "he said he had not": each is only one's word. */
    static boolean haveOtherSpeakers(Clause a, Clause b) {
        Set<String> own = speakers(a);
        Set<String> theirs = speakers(b);
        return !own.isEmpty() && !theirs.isEmpty() && Terms.shared(own, theirs).isEmpty();
    }

    private static Set<String> speakers(Clause clause) {
        return clause.verbs().stream()
                .filter(verb -> Terms.WORDS.has("reporting", clause.lemma(verb)))
                .findFirst()
                .map(verb -> SubjectHeads.of(clause, start(clause, verb), verb))
                .orElse(Set.of());
    }

    /** Whether each side names who acts, and neither name is the other's: "the Dutch team", "the Swiss team". */
    static boolean areOthers(Clause a, Set<String> actors, Clause b, Set<String> others) {
        Set<String> own = Terms.shared(names(a), actors);
        Set<String> theirs = Terms.shared(names(b), others);
        return !own.isEmpty() && !theirs.isEmpty() && Terms.shared(own, theirs).isEmpty();
    }

    private static Set<String> names(Clause clause) {
        Set<String> names = new LinkedHashSet<>();
        clause.names().forEach(names::addAll);
        return names;
    }

    private static Set<String> nouns(Clause clause, int from, int to) {
        Tokens tokens = clause.tokens();
        Set<String> nouns = new LinkedHashSet<>();
        for (int i = from; i < to; i++) {
            boolean noun = clause.tags().get(i).noun() || tokens.get(i).capitalized();
            if (noun && Terms.isContent(tokens.get(i))) {
                nouns.add(Terms.of(tokens.get(i)));
            }
        }
        return nouns;
    }
}
