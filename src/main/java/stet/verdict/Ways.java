package stet.verdict;

import java.util.LinkedHashSet;
import java.util.Set;

/** Where from and where to: "moved from Arvika to Torvik" is not "moved from Torvik to Arvika". */
final class Ways {

    private Ways() {}

    /** Whether one goes to where the other comes from, and comes from where it goes to. */
    static boolean areReversed(Clause claim, int verb, Clause source, int other) {
        Set<String> from = after(claim, verb, "from");
        Set<String> to = after(claim, verb, "to");
        Set<String> otherFrom = after(source, other, "from");
        Set<String> otherTo = after(source, other, "to");
        return meet(from, otherTo) && meet(to, otherFrom) && !meet(from, otherFrom) && !meet(to, otherTo);
    }

    /** Whether one comes before what the other comes after. */
    static boolean areOutOfOrder(Clause claim, int verb, Clause source, int other) {
        return (isFollowed(claim, verb, "before") && isFollowed(source, other, "after"))
                || (isFollowed(claim, verb, "after") && isFollowed(source, other, "before"));
    }

    private static boolean isFollowed(Clause clause, int verb, String word) {
        return clause.words(verb, clause.tokens().size()).contains(word);
    }

    private static boolean meet(Set<String> a, Set<String> b) {
        return !Terms.shared(a, b).isEmpty();
    }

    /** The names directly after a preposition. */
    private static Set<String> after(Clause clause, int verb, String preposition) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = verb + 1; i < clause.tokens().size(); i++) {
            boolean led = clause.word(i - 1).equals(preposition) || (!names.isEmpty() && follows(clause, i, names));
            if (led && Topic.isName(clause.tokens().get(i))) {
                names.add(Terms.of(clause.tokens().get(i)));
            }
        }
        return names;
    }

    private static boolean follows(Clause clause, int at, Set<String> names) {
        return names.contains(Terms.of(clause.tokens().get(at - 1)));
    }
}
