package stet.verdict;

import java.util.Optional;

/** Verbs that mean the same, the opposite, or the same seen from the other side. */
final class Poles {

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

    static Relation compare(String a, String b) {
        if (a.equals(b)) {
            return Relation.SAME;
        }
        Optional<String> plusA = Terms.WORDS.get("plus", a);
        Optional<String> plusB = Terms.WORDS.get("plus", b);
        Optional<String> axisA = plusA.or(() -> Terms.WORDS.get("minus", a));
        Optional<String> axisB = plusB.or(() -> Terms.WORDS.get("minus", b));
        if (axisA.isEmpty() || !axisA.equals(axisB)) {
            return Relation.UNRELATED;
        }
        if (plusA.isPresent() == plusB.isPresent()) {
            return Relation.SAME;
        }
        return Terms.WORDS.has("converse", axisA.get()) ? Relation.CONVERSE : Relation.OPPOSITE;
    }
}
