package stet.eval;

import java.util.Map;
import stet.verdict.StanceFeature;

/**
 * A pair with what was made of it.
 *
 * @param file name of the data set
 * @param found what the reconcilers said of the claims in the statement
 */
record JudgedPair(String file, VerdictPair pair, Map<StanceFeature, Double> features, PairJudge.Reconciled found) {

    boolean supported() {
        return pair.supported();
    }
}
