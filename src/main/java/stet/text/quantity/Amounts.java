package stet.text.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import stet.model.Amount;
import stet.model.Modifier;

/**
 * The values that a qualified number allows.
 *
 * <p>"Nearly" and its like allow one unit less below ten and at most a tenth less from there on, in no case more than one
 * unit of the last stated place: nearly 6 is 5 to 6, nearly 200 is 180 to 200, nearly 48.2 is 48.1 to 48.2. "About"
 * allows a tenth to either side, and one unit below ten.
 */
final class Amounts {

    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private Amounts() {}

    static Amount of(BigDecimal value, Modifier modifier) {
        Optional<BigDecimal> stated = Optional.of(value);
        return switch (modifier) {
            case EXACT, BETWEEN -> Amount.exactly(value);
            case NEARLY -> new Amount(value, modifier, Optional.of(value.subtract(margin(value))), stated);
            case ABOUT ->
                new Amount(
                        value,
                        modifier,
                        Optional.of(value.subtract(tolerance(value))),
                        Optional.of(value.add(tolerance(value))));
            case MORE_THAN, AT_LEAST -> new Amount(value, modifier, stated, Optional.empty());
            case LESS_THAN, AT_MOST -> new Amount(value, modifier, Optional.empty(), stated);
        };
    }

    static Amount between(BigDecimal low, BigDecimal high) {
        BigDecimal middle = low.add(high).divide(BigDecimal.TWO, MathContext.DECIMAL64);
        return new Amount(plain(middle), Modifier.BETWEEN, Optional.of(low), Optional.of(high));
    }

    /** Without trailing zeros and without an exponent. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static BigDecimal margin(BigDecimal value) {
        BigDecimal unit = value.stripTrailingZeros().ulp();
        boolean single = value.abs().compareTo(BigDecimal.TEN) < 0;
        return plain(single ? unit : unit.min(value.abs().multiply(TENTH)));
    }

    private static BigDecimal tolerance(BigDecimal value) {
        BigDecimal tenth = value.abs().multiply(TENTH);
        boolean small = value.abs().compareTo(BigDecimal.TEN) < 0
                && value.stripTrailingZeros().scale() <= 0;
        return plain(small ? BigDecimal.ONE : tenth);
    }
}
