package stet.text.quantity;

import java.math.BigDecimal;

/**
 * A stretch of number words while they are being put together.
 *
 * @param end index of the token after it
 * @param room what may still be added must be smaller: 10 after "twenty", 1000 after "two thousand", 1 after "six"
 */
record Part(int end, BigDecimal value, BigDecimal room) {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    static Part closed(int end, BigDecimal value) {
        return new Part(end, value, BigDecimal.ONE);
    }

    Part times(BigDecimal scale, int newEnd) {
        return new Part(newEnd, value.multiply(scale), scale);
    }

    /** Both together; what may follow is what may follow the second. */
    Part plus(Part next) {
        return new Part(next.end, value.add(next.value), next.room);
    }

    Part plusValue(BigDecimal more) {
        return new Part(end, value.add(more), room);
    }

    boolean admits(BigDecimal further) {
        return further.signum() > 0 && further.compareTo(room) < 0;
    }
}
