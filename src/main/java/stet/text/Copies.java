package stet.text;

/**
 * Decides whether one text was copied from another: an edited head, a shortened tail or another credit line still make a
 * copy, a quotation shared by two reports does not.
 */
public final class Copies {

    /** Reports of one event share quotations and names of offices, rarely a third of their words in order. */
    private static final double SHARED = 0.5;
    /** In a text this short a shared quotation weighs much. */
    private static final int SHORT = 40;

    private static final double SHARED_WHEN_SHORT = 0.8;

    /** Nearly all sentences in another order make a copy, which few words in a row may tell where they are short. */
    private static final double SENTENCES = 0.8;

    private static final int FEWEST_SENTENCES = 3;

    private Copies() {}

    /** Whether the smaller text is, for the most part, made of the larger one. */
    public static boolean areCopies(Shingles one, Shingles other) {
        boolean small = Math.min(one.size(), other.size()) < SHORT;
        return one.containment(other) >= (small ? SHARED_WHEN_SHORT : SHARED)
                || one.sentencesContained(other, FEWEST_SENTENCES) >= SENTENCES;
    }
}
