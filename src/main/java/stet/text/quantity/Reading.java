package stet.text.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** What an expression with a number says, before it is known what it is about. */
public sealed interface Reading {

    /** A bare number. */
    record Plain(BigDecimal value) implements Reading {}

    /** A share in per cent; absent for the bare word. */
    record Percentage(Optional<BigDecimal> value) implements Reading {}

    /**
     * A place in an order.
     *
     * @param offset 1 for the first; 0 for the last, -1 for the one before it; 1 for the next
     */
    record Position(BigDecimal offset, Anchor anchor) implements Reading {}

    /** Where a place is counted from. */
    enum Anchor {
        START,
        CURRENT,
        END
    }

    /** All numbers between two bounds; an absent bound is open. */
    record Range(Optional<BigDecimal> low, boolean lowIncluded, Optional<BigDecimal> high, boolean highIncluded)
            implements Reading {}

    /** A number with a unit, or a unit that stands alone. */
    record Measure(Optional<BigDecimal> value, Unit unit) implements Reading {}
}
