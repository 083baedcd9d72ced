package stet.eval;

import java.util.HashMap;
import java.util.Map;
import stet.verdict.StanceFeature;

/**
 * A pair with what was made of it.
 *
 * @param file name of the data set
 * @param found what the reconcilers said of the claims in the statement
 */
record JudgedPair(String file, VerdictPair pair, Map<StanceFeature, Double> features, PairJudge.Reconciled found) {

    /** The pair by its words alone. */
    JudgedPair withoutMeaning() {
        Map<StanceFeature, Double> words = new HashMap<>(features);
        words.keySet().removeAll(StanceFeature.OF_MEANING);
        return new JudgedPair(file, pair, words, found);
    }

    boolean hasMeaning() {
        return features.containsKey(StanceFeature.ENTAILMENT);
    }

    boolean supported() {
        return pair.supported();
    }
}
