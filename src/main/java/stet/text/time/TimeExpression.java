package stet.text.time;

import stet.model.Span;

/**
 * An expression of time without words such as "before" or "nearly" in front of it.
 *
 * @param from index of its first token
 * @param end index of the token after it
 */
public record TimeExpression(Span span, int from, int end, TimeKind kind, TimeValue value) {}
