package stet.model;

/**
 * A value found in a text.
 *
 * @param span where it is written, modifier included
 * @param value what it says
 */
public record Mention(Span span, Normalized value) {

    /** The same mention, {@code offset} further on. */
    public Mention shift(int offset) {
        return new Mention(span.shift(offset), value);
    }
}
