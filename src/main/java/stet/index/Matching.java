package stet.index;

/** By what passages are found; an index without vectors knows words only. */
public enum Matching {
    /** BM25 over stemmed words. */
    WORDS,
    /** Cosine of vectors. */
    MEANING,
    /** The two, fused. */
    BOTH
}
