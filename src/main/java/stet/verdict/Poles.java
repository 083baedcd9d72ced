package stet.verdict;

import java.util.List;
import java.util.Optional;

/** Words that mean the same, the opposite, or the same seen from the other side. */
final class Poles {

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

    /** Whether a verb stands at a pole. */
    static boolean has(String verb) {
        return Terms.WORDS.has("plus", verb) || Terms.WORDS.has("minus", verb);
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
        return b.length() >= DENIABLE && DENYING.stream().anyMatch(prefix -> a.equals(prefix + b));
    }

    /** Whether a verb's opposite may follow it, so that both are true in turn: arrest and release, open and close. */
    static boolean isSuccessive(String verb) {
        return Terms.WORDS
                .get("plus", verb)
                .or(() -> Terms.WORDS.get("minus", verb))
                .filter(axis -> Terms.WORDS.has("successive", axis))
                .isPresent();
    }

    static Relation compare(String a, String b) {
        if (a.equals(b)) {
            return Relation.SAME;
        }
        Optional<String> plusA = Terms.WORDS.get("plus", a);
        Optional<String> plusB = Terms.WORDS.get("plus", b);
        Optional<String> axisA = plusA.or(() -> Terms.WORDS.get("minus", a));
        Optional<String> axisB = plusB.or(() -> Terms.WORDS.get("minus", b));
        if (axisA.isEmpty() || !axisA.equals(axisB)) {
            return areListed(a, b) ? Relation.OPPOSITE : Relation.UNRELATED;
        }
        if (plusA.isPresent() == plusB.isPresent()) {
            return Relation.SAME;
        }
        return Terms.WORDS.has("converse", axisA.get()) ? Relation.CONVERSE : Relation.OPPOSITE;
    }
}
