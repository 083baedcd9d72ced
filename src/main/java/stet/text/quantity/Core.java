package stet.text.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import stet.model.Amount;
import stet.model.Normalized;

/**
 * A number and what belongs to it, before modifiers and ranges.
 *
 * @param end index of the token after the last word
 * @param bare whether the number has no unit of its own, so that a unit further on may be its own too
 * @param value what the number says, in the unit that {@code meaning} is in
 * @param meaning makes the value of the mention; absent where the words belong to a time or to nothing
 */
record Core(int start, int end, boolean bare, BigDecimal value, Optional<Function<Amount, Normalized>> meaning) {

    static Core of(int start, int end, BigDecimal value, Function<Amount, Normalized> meaning) {
        return new Core(start, end, false, value, Optional.of(meaning));
    }

    /** Words that a number begins but that are no quantity. */
    static Core nothing(int start, int end) {
        return new Core(start, end, true, BigDecimal.ZERO, Optional.empty());
    }
}
