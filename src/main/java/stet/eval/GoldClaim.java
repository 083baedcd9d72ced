package stet.eval;

import com.fasterxml.jackson.databind.JsonNode;
import stet.model.ClaimKind;
import stet.model.Span;

/**
 * A claim as marked by hand.
 *
 * @param value the fields that a found claim must agree on
 */
record GoldClaim(Span span, ClaimKind kind, JsonNode value) {}
