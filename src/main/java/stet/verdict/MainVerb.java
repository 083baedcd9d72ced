package stet.verdict;

import java.util.OptionalInt;
import stet.text.PartOfSpeech.Tag;

/** Which verb of a sentence says most. */
final class MainVerb {

    private MainVerb() {}

    /** The first that is no hedge, refusal or word of saying and stands in no aside, or else the first; none without verbs. */
    static OptionalInt of(Clause clause) {
        return clause.verbs().stream()
                .filter(verb -> !isAside(clause, verb) && !isReduced(clause, verb) && !leadsOn(clause, verb))
                .findFirst()
                .or(() -> clause.verbs().stream()
                        .filter(verb -> !isAside(clause, verb))
                        .findFirst())
                .or(() -> clause.verbs().stream().findFirst())
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private static boolean leadsOn(Clause clause, int verb) {
        String lemma = clause.lemma(verb);
        return Terms.WORDS.has("hedge", lemma)
                || Terms.WORDS.has("negation", lemma)
                || Terms.WORDS.has("reporting", lemma)
                || Attitude.takesClause(clause, verb);
    }

    /** "The man arrested after the robbery has confessed": a participle before the verb with its auxiliary. */
    private static boolean isReduced(Clause clause, int verb) {
        int next = clause.verbs().stream().filter(v -> v > verb).findFirst().orElse(verb);
        return next > verb + 1
                && verb > 0
                && clause.tags().get(next - 1) == Tag.AUX
                && clause.tags().get(verb - 1).noun()
                && clause.word(verb).endsWith("ed")
                && !Terms.WORDS.has("attitude", clause.lemma(verb))
                && clause.words(verb, next).stream().noneMatch(MainVerb::parts);
    }

    private static boolean parts(String word) {
        return Terms.WORDS.has("mark", word)
                || Terms.WORDS.has("relative", word)
                || word.equals("and")
                || word.equals("that");
    }

    /** Whether a token stands between commas in a clause that begins with "who" or "which". */
    static boolean isAside(Clause clause, int at) {
        int from = at;
        while (from > 0 && !clause.word(from).equals(",")) {
            from--;
        }
        return at > from
                && clause.word(from).equals(",")
                && Terms.WORDS.has("relative", clause.word(from + 1))
                && clause.words(at, clause.tokens().size()).contains(",");
    }
}
