package stet.eval;

import java.util.Map;
import stet.verdict.StanceFeature;

/**
 * A pair with what was made of it.
 *
 * @param file name of the data set
 * @param found what the reconcilers said of the claims in the statement
 * @param milliseconds what the reconcilers took
 */
record JudgedPair(
        String file,
        VerdictPair pair,
        Map<StanceFeature, Double> features,
        PairJudge.Reconciled found,
        double milliseconds) {

    boolean supported() {
        return pair.supported();
    }
}
