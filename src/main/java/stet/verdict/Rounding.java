package stet.verdict;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import stet.model.Amount;

/** How freely people round a number that they qualify. */
final class Rounding {

    /** "About" and "nearly" are read as within this share of the value. */
    private static final BigDecimal LOOSE = new BigDecimal("0.06");

    private static final int PRECISE_DIGITS = 3;

    private Rounding() {}

    /** "Some 121" is no round number, whatever the "some" stands for. */
    static boolean isPrecise(Amount amount) {
        boolean loose = switch (amount.modifier()) {
            case ABOUT, NEARLY -> true;
            case EXACT, MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST, BETWEEN -> false;
        };
        return loose && amount.value().stripTrailingZeros().precision() >= PRECISE_DIGITS;
    }

    /** Whether a value is within one of the last digit that is stated. */
    static boolean isNext(BigDecimal stated, BigDecimal value) {
        BigDecimal plain = stated.stripTrailingZeros();
        return plain.subtract(value).abs().compareTo(plain.ulp()) <= 0;
    }

    /** Whether {@code value}, rounded as far as {@code amount} is, is what the amount states. */
    static boolean fits(Amount amount, BigDecimal value) {
        return switch (amount.modifier()) {
            case ABOUT, NEARLY -> near(amount.value(), value);
            case EXACT, MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST, BETWEEN -> false;
        };
    }

    static boolean near(BigDecimal stated, BigDecimal value) {
        BigDecimal away = stated.subtract(value).abs();
        BigDecimal allowed = stated.abs().multiply(LOOSE);
        int digits = Math.max(1, stated.stripTrailingZeros().precision());
        BigDecimal rounded = value.round(new MathContext(digits, RoundingMode.HALF_UP));
        return away.compareTo(allowed) <= 0 || rounded.compareTo(stated) == 0;
    }

    /** The same amount in another unit. */
    static Amount times(Amount amount, BigDecimal factor) {
        return new Amount(
                amount.value().multiply(factor),
                amount.modifier(),
                amount.low().map(factor::multiply),
                amount.high().map(factor::multiply));
    }
}
