package stet.index;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/** How well words match: Okapi BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009). */
final class Ranking {

    /** How fast repeated words stop counting. */
    private static final float K1 = 0.9f;

    /** How much length counts against a text. */
    private static final float B = 0.4f;

    private Ranking() {}

    /** For whole sources. */
    static Similarity similarity() {
        return new BM25Similarity(K1, B);
    }

    /** How telling a word is that stands in so many of all sources. */
    static double rarity(long sourcesWithIt, long sources) {
        return Math.log(1 + (sources - sourcesWithIt + 0.5) / (sourcesWithIt + 0.5));
    }

    /** How much of its {@link #rarity} a word is worth, 0 to 1, that stands so often in a passage of so many words. */
    static double share(int times, int words, double averageWords) {
        return times / (times + K1 * (1 - B + B * words / averageWords));
    }
}
