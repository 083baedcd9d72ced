package stet.verdict;

import java.util.Set;

/** Who says what two sentences tell. */
final class Voices {

    private Voices() {}

    /** "The prosecutor said he had", "he said he had not": each is only one's word. */
    static boolean areOthers(Clause a, Clause b) {
        Set<String> own = speakers(a);
        Set<String> theirs = speakers(b);
        return !own.isEmpty() && !theirs.isEmpty() && Terms.shared(own, theirs).isEmpty();
    }

    /** Whether somebody speaks in the one, and the same or somebody whom a pronoun stands for in the other. */
    static boolean areOne(Clause a, Clause b) {
        Set<String> own = speakers(a);
        Set<String> theirs = speakers(b);
        return !own.isEmpty()
                && (theirs.isEmpty() ? speaks(b) : !Terms.shared(own, theirs).isEmpty());
    }

    private static boolean speaks(Clause clause) {
        return clause.verbs().stream().anyMatch(verb -> Terms.WORDS.has("attitude", clause.lemma(verb)));
    }

    private static Set<String> speakers(Clause clause) {
        return clause.verbs().stream()
                .filter(verb -> Terms.WORDS.has("attitude", clause.lemma(verb)))
                .findFirst()
                .map(verb -> VerbRoles.actors(clause, verb))
                .orElse(Set.of());
    }
}
