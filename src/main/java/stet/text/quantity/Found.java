package stet.text.quantity;

import stet.model.Span;

/** An expression with a number and where it is written. */
public record Found(Span span, Reading reading) {}
