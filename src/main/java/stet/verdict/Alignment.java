package stet.verdict;

/**
 * How far a sentence of a source is about the same thing as a claim.
 *
 * @param shared content words in both sentences
 * @param covered share of the content words near the claim that the source's sentence has too, from 0 to 1
 * @param strangers names near the claim that neither the passage nor the source's headline has
 * @param about whether the source reports on the article's event, or its sentence has the names near the claim
 * @param contemporary whether both were written on one event, or of the same names at about the same time
 * @param local the same for the claim's own part of the sentence
 */
record Alignment(int shared, double covered, int strangers, boolean about, boolean contemporary, Local local) {

    /**
     * How far the part of the sentence that the claim stands in is about the same thing.
     *
     * @param terms its content words
     * @param shared those of them that the source's sentence has too
     * @param plain whether the source's sentence has the matter too, and not only the names
     * @param sameEvent whether the source plainly reports on the same event
     */
    record Local(int terms, int shared, boolean plain, boolean sameEvent) {

        private static final double MOST = 0.65;

        private boolean refutes(boolean sameVerb) {
            return sameEvent
                    && plain
                    && (sameVerb ? shared >= 2 && shared >= MOST * terms : shared > 2 && shared == terms);
        }
    }

    private static final int MIN_SHARED = 2;
    private static final double SUPPORTING = 0.5;
    private static final double REFUTING = 0.55;
    private static final double WITHOUT_VERB = 0.75;
    private static final double WITH_FEW_WORDS = 0.8;
    private static final double WITH_FEW_AND_VERB = 0.7;
    private static final int FEW = 4;

    /** Enough to take an equal value for the same value. */
    boolean supports() {
        return about && shared >= MIN_SHARED && covered >= SUPPORTING && strangers <= 1;
    }

    /**
     * Enough to take another value for a contradiction.
     *
     * @param sameVerb whether both values belong to the same verb
     */
    boolean refutes(boolean sameVerb) {
        // Of few words each one counts: "she led the bank", "she led the museum".
        boolean few = shared <= FEW * covered;
        double every = sameVerb && local.sameEvent() ? WITH_FEW_AND_VERB : WITH_FEW_WORDS;
        double needed = few ? every : sameVerb ? REFUTING : WITHOUT_VERB;
        boolean wholly = shared >= MIN_SHARED && covered >= needed;
        return about && contemporary && strangers == 0 && (wholly || local.refutes(sameVerb));
    }

    /** Strength of a stance, growing with what is shared. */
    double strength() {
        return Math.min(0.95, 0.5 + 0.45 * covered);
    }
}
