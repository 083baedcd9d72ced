package stet.verdict;

/**
 * How far a sentence of a source is about the same thing as a claim.
 *
 * @param shared content words in both sentences
 * @param covered share of the content words near the claim that the source's sentence has too, from 0 to 1
 * @param strangers names near the claim that neither the passage nor the source's headline has
 * @param contemporary whether both were written at about the same time
 */
record Alignment(int shared, double covered, int strangers, boolean contemporary) {

    private static final int MIN_SHARED = 2;
    private static final double SUPPORTING = 0.5;
    private static final double REFUTING = 0.55;
    private static final double WITHOUT_VERB = 0.75;

    /** Enough to take an equal value for the same value. */
    boolean supports() {
        return shared >= MIN_SHARED && covered >= SUPPORTING && strangers <= 1;
    }

    /**
     * Enough to take another value for a contradiction.
     *
     * @param sameVerb whether both values belong to the same verb
     */
    boolean refutes(boolean sameVerb) {
        return shared >= MIN_SHARED
                && contemporary
                && strangers == 0
                && covered >= (sameVerb ? REFUTING : WITHOUT_VERB);
    }

    /** Strength of a stance, growing with what is shared. */
    double strength() {
        return Math.min(0.95, 0.5 + 0.45 * covered);
    }
}
