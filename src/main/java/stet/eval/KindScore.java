package stet.eval;

/**
 * How well claims of one kind, or of all kinds, were found.
 *
 * @param label the kind, or "all"
 * @param marked claims that the annotator marked
 * @param found claims that were found
 * @param matched found claims that are of the right kind and in the right place
 * @param valueRight matched claims that also have the right value
 */
public record KindScore(String label, int marked, int found, int matched, int valueRight) {

    /** Matched over found, 0 to 1; 1 when nothing was found. */
    public double precision() {
        return found == 0 ? 1 : (double) matched / found;
    }

    /** Matched over marked, 0 to 1; 1 when nothing was marked. */
    public double recall() {
        return marked == 0 ? 1 : (double) matched / marked;
    }

    /** Harmonic mean of precision and recall, 0 to 1. */
    public double f1() {
        return marked + found == 0 ? 1 : 2.0 * matched / (marked + found);
    }

    /** The F1 that is left when a match with a wrong value counts as none, 0 to 1. */
    public double valueF1() {
        return marked + found == 0 ? 1 : 2.0 * valueRight / (marked + found);
    }

    /** The sum of both, under another name. */
    KindScore plus(String sumLabel, KindScore other) {
        return new KindScore(
                sumLabel,
                marked + other.marked,
                found + other.found,
                matched + other.matched,
                valueRight + other.valueRight);
    }
}
