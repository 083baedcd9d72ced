package stet.verdict;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import stet.text.PartOfSpeech.Tag;
import stet.text.Token;

/**
 * What only one of two sentences says. Prices rose in the north and fell in the south; a court acquits of bribery and
 * convicts of fraud: where each side has something over, the two need not speak of one thing.
 */
final class Leftovers {

    private Leftovers() {}

    /** Whether what is left over may explain that one verb is the opposite, or the denial, of the other. */
    static boolean explain(Clause claim, int verb, Clause source, int other) {
        Set<String> own = Terms.without(named(claim, 0, claim.tokens().size(), false), source.terms());
        Set<String> theirs =
                Terms.without(named(source, VerbRoles.start(source, other), end(source, other), false), claim.terms());
        own.removeAll(List.of(claim.lemma(verb), claim.word(verb + 1)));
        theirs.removeAll(List.of(source.lemma(other), source.word(other + 1)));
        return (!own.isEmpty() && !theirs.isEmpty())
                || isNarrowed(claim, verb, source.terms())
                || isNarrowed(source, other, claim.terms());
    }

    /** "House prices in the north": before the verb a preposition leads to something that the other side does not have. */
    private static boolean isNarrowed(Clause clause, int verb, Set<String> known) {
        int from = VerbRoles.start(clause, verb);
        for (int at = from; at < verb; at++) {
            boolean apart = clause.word(at).equals(",")
                    && !named(clause, at + 1, verb, false).isEmpty();
            from = apart ? at + 1 : from;
        }
        return !known.containsAll(Terms.without(named(clause, from, verb, true), Terms.WORDS.words("place")));
    }

    private static int end(Clause clause, int verb) {
        int end = verb + 1;
        while (end < clause.tokens().size()
                && !VerbRoles.isEdge(clause, end)
                && !clause.word(end).equals(",")) {
            end++;
        }
        return end;
    }

    /** The nouns and adjectives of a stretch; on request only those that a preposition leads to. */
    private static Set<String> named(Clause clause, int from, int to, boolean afterPreposition) {
        Set<String> named = new LinkedHashSet<>();
        boolean led = !afterPreposition;
        for (int i = from; i < to; i++) {
            Tag tag = clause.tags().get(i);
            Token token = clause.tokens().get(i);
            boolean names = tag.noun() || tag == Tag.ADJ || token.capitalized();
            led = !afterPreposition || tag == Tag.ADP || (led && (names || tag == Tag.DET));
            if (led && names && Terms.isContent(token) && !Terms.WORDS.has("calendar", token.lower())) {
                named.add(Terms.of(token));
            }
        }
        return named;
    }
}
