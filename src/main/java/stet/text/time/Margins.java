package stet.text.time;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import stet.model.Amount;
import stet.model.Modifier;

/**
 * The lengths that a qualified length allows.
 *
 * <p>"Nearly" reaches down by one unit or a tenth, whichever is more, and of a single unit by a quarter; "about" reaches
 * half a unit or a tenth to either side, of a single unit a quarter.
 */
final class Margins {

    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Margins() {}

    static Amount amount(BigDecimal value, Modifier modifier) {
        Optional<BigDecimal> same = Optional.of(value);
        return switch (modifier) {
            case EXACT, BETWEEN -> Amount.exactly(value);
            case NEARLY ->
                new Amount(value, modifier, Optional.of(value.subtract(margin(value, BigDecimal.ONE))), same);
            case ABOUT ->
                new Amount(
                        value,
                        modifier,
                        Optional.of(value.subtract(margin(value, HALF))),
                        Optional.of(value.add(margin(value, HALF))));
            case MORE_THAN, AT_LEAST -> new Amount(value, modifier, same, Optional.empty());
            case LESS_THAN, AT_MOST -> new Amount(value, modifier, Optional.empty(), same);
        };
    }

    /** Between two lengths that the text gives. */
    static Amount between(BigDecimal low, BigDecimal high) {
        BigDecimal middle = low.add(high).divide(BigDecimal.TWO, MathContext.DECIMAL64);
        return new Amount(middle, Modifier.BETWEEN, Optional.of(low), Optional.of(high));
    }

    /** "A few", "several", "a couple of": from two up to three times what such words stand for. */
    static Amount few(BigDecimal value) {
        return new Amount(
                value,
                Modifier.ABOUT,
                Optional.of(value.min(BigDecimal.TWO)),
                Optional.of(value.multiply(BigDecimal.valueOf(3))));
    }

    private static BigDecimal margin(BigDecimal value, BigDecimal least) {
        return value.compareTo(BigDecimal.ONE) <= 0
                ? value.multiply(QUARTER)
                : value.multiply(TENTH).max(least);
    }
}
