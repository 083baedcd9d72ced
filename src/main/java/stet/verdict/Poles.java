package stet.verdict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import stet.text.WordTable;

/** Words that mean the same, the opposite, or the same seen from the other side. */
final class Poles {

    private static final WordTable VERBS = WordTable.of(Poles.class, "verbs.tsv");

    private static final List<String> DENYING = List.of("un", "in", "im", "ir", "dis", "non");

    /** Length below which a word with such letters before it is mostly another word: "to", "into". */
    private static final int DENIABLE = 4;

    private Poles() {}

    /** How two verbs stand to each other. */
    enum Relation {
        SAME,
        OPPOSITE,
        /** One deed told from its two sides: buy and sell, beat and lose to. */
        CONVERSE,
        UNRELATED
    }

    /** Whether a verb stands on an axis. */
    static boolean has(String verb) {
        return !VERBS.listsWith(verb).isEmpty();
    }

    /** Whether a verb tells that something went up or down. */
    static boolean isLevel(String verb) {
        return VERBS.has("level+", verb) || VERBS.has("level-", verb);
    }

    /** Whether two words cannot both be said of one thing: "buy" and "sell", "high" and "low", "able" and "unable". */
    static boolean areOpposite(String a, String b) {
        return compare(a, b) == Relation.OPPOSITE || denies(a, b) || denies(b, a);
    }

    private static boolean areListed(String a, String b) {
        return Terms.WORDS.get("opposite", a).filter(b::equals).isPresent()
                || Terms.WORDS.get("opposite", b).filter(a::equals).isPresent();
    }

    private static boolean denies(String a, String b) {
        return b.length() >= DENIABLE && a.endsWith(b) && DENYING.contains(a.substring(0, a.length() - b.length()));
    }

    /** Whether one of two opposite verbs may follow the other, so that both are true in turn: arrest and release. */
    static boolean areSuccessive(String a, String b) {
        return opposed(a, b).filter(axis -> Terms.WORDS.has("successive", axis)).isPresent();
    }

    /** How two verbs in their base form stand to each other; what opposes them counts for more than what they share. */
    static Relation compare(String a, String b) {
        if (a.equals(b)) {
            return Relation.SAME;
        }
        Optional<String> axis = opposed(a, b);
        if (axis.isPresent()) {
            return Terms.WORDS.has("converse", axis.get()) ? Relation.CONVERSE : Relation.OPPOSITE;
        }
        Set<String> sides = VERBS.listsWith(b);
        boolean same =
                VERBS.listsWith(a).stream().anyMatch(side -> sides.contains(side) && !Terms.WORDS.has("loose", side));
        return same ? Relation.SAME : areListed(a, b) ? Relation.OPPOSITE : Relation.UNRELATED;
    }

    /** Whether two verbs stand on one side of an axis, though they need not say quite the same: adopt and vote for. */
    static boolean areAkin(String a, String b) {
        Set<String> sides = VERBS.listsWith(b);
        return compare(a, b) == Relation.SAME || VERBS.listsWith(a).stream().anyMatch(sides::contains);
    }

    /** The first axis on whose two sides the verbs stand. */
    private static Optional<String> opposed(String a, String b) {
        Set<String> sides = VERBS.listsWith(b);
        if (sides.isEmpty()) {
            return Optional.empty();
        }
        return VERBS.listsWith(a).stream()
                .sorted()
                .filter(side -> sides.contains(other(side)))
                .map(side -> side.substring(0, side.length() - 1))
                .findFirst();
    }

    private static String other(String side) {
        String axis = side.substring(0, side.length() - 1);
        return axis + (side.endsWith("+") ? "-" : "+");
    }
}
