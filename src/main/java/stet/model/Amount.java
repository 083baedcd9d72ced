package stet.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A stated number with the values it allows.
 *
 * @param value the number as stated, scale words multiplied out; the middle of a range
 * @param modifier how the number is qualified
 * @param low the smallest value the wording allows, absent when open below
 * @param high the largest value the wording allows, absent when open above
 */
public record Amount(BigDecimal value, Modifier modifier, Optional<BigDecimal> low, Optional<BigDecimal> high) {

    /** A number stated without qualification. */
    public static Amount exactly(BigDecimal value) {
        return new Amount(value, Modifier.EXACT, Optional.of(value), Optional.of(value));
    }

    /** A number stated without qualification. */
    public static Amount exactly(long value) {
        return exactly(BigDecimal.valueOf(value));
    }

    /** Whether the wording allows {@code candidate}. */
    public boolean allows(BigDecimal candidate) {
        return low.map(l -> l.compareTo(candidate) <= 0).orElse(true)
                && high.map(h -> candidate.compareTo(h) <= 0).orElse(true);
    }
}
