package stet.model;

/**
 * One comparison that a verdict was made from.
 *
 * @param reconciler which rule compared
 * @param quote the sentence of the source
 * @param what what was compared with what
 */
public record Comparison(String reconciler, Stance stance, String what, String quote, Source source) {}
