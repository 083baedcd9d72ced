package stet.eval;

import java.util.List;
import java.util.Map;
import stet.verdict.StanceFeature;
import stet.verdict.StanceModel;

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

    /** A pair for training, which takes no reconcilers. */
    static JudgedPair unjudged(String file, VerdictPair pair) {
        return new JudgedPair(
                file,
                pair,
                StanceModel.features(pair.claim(), pair.evidence()),
                new PairJudge.Reconciled(List.of()),
                0);
    }

    boolean supported() {
        return pair.supported();
    }
}
