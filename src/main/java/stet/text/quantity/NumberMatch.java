package stet.text.quantity;

import java.math.BigDecimal;

/**
 * A number read from tokens.
 *
 * @param end index of the token after it
 * @param value what it says; fractions to 16 digits
 * @param ordinal true for a place in an order: "21st", "third"
 * @param fraction true where words or a bar make a share: "three quarters", "2 1/4", "one and a half"
 */
public record NumberMatch(int end, BigDecimal value, boolean ordinal, boolean fraction) {}
