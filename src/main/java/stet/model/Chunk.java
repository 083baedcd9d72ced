package stet.model;

/**
 * A run of whole sentences that fits a token budget.
 *
 * @param index position among the article's chunks, from 0
 * @param span where it stands in the article's text
 * @param text the exact text at {@code span}
 * @param tokens estimated language-model tokens
 */
public record Chunk(int index, Span span, String text, int tokens) {}
