package stet.model;

/**
 * A passage with a stance toward a claim.
 *
 * @param quote the exact text at {@code span}
 * @param span where it stands in the source's stored text
 * @param score strength of the stance, from 0 to 1
 * @param reason one plain sentence that says why
 */
public record Evidence(Stance stance, String quote, Span span, double score, String reason, Source source) {}
