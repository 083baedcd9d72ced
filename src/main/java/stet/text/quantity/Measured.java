package stet.text.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import stet.text.Tokens;

/** A number with its unit between two tokens, the end exclusive. */
record Measured(int start, int end, BigDecimal value, Unit unit) {

    Found found(Tokens tokens) {
        return new Found(tokens.span(start, end), new Reading.Measure(Optional.of(value), unit));
    }

    Measured plus(BigDecimal more, int newEnd) {
        return new Measured(start, newEnd, value.add(more), unit);
    }
}
