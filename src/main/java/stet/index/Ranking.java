package stet.index;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/** How well words match: Okapi BM25. */
final class Ranking {

    /** How fast repeated words stop counting; passages are short, so a second mention says little. */
    private static final float K1 = 0.9f;

    /** How much length counts against a passage; windows are of like length already. */
    private static final float B = 0.4f;

    private Ranking() {}

    static Similarity similarity() {
        return new BM25Similarity(K1, B);
    }
}
