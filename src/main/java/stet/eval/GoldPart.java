package stet.eval;

/** What an article with marked claims has been used for, so that figures are not mixed. */
public enum GoldPart {
    /** The extractor was built on it. */
    TUNED,
    /** Kept aside at first; its errors were read since. */
    LOOKED_AT,
    /** Marked before the extractor ran on it; nobody reads its errors. */
    HELD_OUT
}
