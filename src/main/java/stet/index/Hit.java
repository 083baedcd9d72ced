package stet.index;

import java.util.Comparator;
import stet.model.Span;

/**
 * A passage that was found.
 *
 * @param source id of its source
 * @param span where it stands in its source
 * @param score the higher the better; comparable within one search only
 */
record Hit(String source, Span span, double score) {

    /** Ties in the order of ids and positions. */
    static final Comparator<Hit> BEST_FIRST = (a, b) -> a.score != b.score
            ? Double.compare(b.score, a.score)
            : a.source.equals(b.source) ? a.span.compareTo(b.span) : a.source.compareTo(b.source);

    Hit withScore(double other) {
        return new Hit(source, span, other);
    }

    /** The same passage, whatever its score. */
    Place place() {
        return new Place(source, span);
    }

    /** What tells one passage from another. */
    record Place(String source, Span span) {}
}
