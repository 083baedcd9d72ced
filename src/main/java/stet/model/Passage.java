package stet.model;

/**
 * An indexed window of a source.
 *
 * @param source the source it stands in
 * @param span where it stands in the source's stored text
 * @param text the exact text at {@code span}
 */
public record Passage(Source source, Span span, String text) {}
