package stet.model;

/** How a stated value relates to the true one. */
public enum Modifier {
    EXACT,
    /** Slightly below the stated value: nearly, almost, close to. */
    NEARLY,
    /** On either side of it: about, around, roughly, some. */
    ABOUT,
    /** Strictly above: more than, over. */
    MORE_THAN,
    /** Not below: at least, a minimum of. */
    AT_LEAST,
    /** Strictly below: less than, under, fewer than. */
    LESS_THAN,
    /** Not above: up to, at most, as many as. */
    AT_MOST,
    /** Between two stated values. */
    BETWEEN
}
