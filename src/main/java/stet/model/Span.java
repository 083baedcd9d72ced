package stet.model;

/**
 * A stretch of text as UTF-16 offsets.
 *
 * @param start first offset, inclusive, 0 or more
 * @param end last offset, exclusive, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** The number of UTF-16 units covered. */
    public int length() {
        return end - start;
    }

    /** The exact text that this span covers. */
    public String of(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** Whether {@code other} lies wholly inside this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two spans share at least one offset. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The same stretch, {@code offset} further on. */
    public Span shift(int offset) {
        return new Span(start + offset, end + offset);
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** Orders by start, then the longer first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
