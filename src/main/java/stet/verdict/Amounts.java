package stet.verdict;

import java.math.BigDecimal;
import java.util.Optional;
import stet.model.Amount;
import stet.model.Modifier;
import stet.model.Normalized;
import stet.model.Normalized.Count;
import stet.model.Normalized.Duration;
import stet.model.Normalized.Money;
import stet.model.Normalized.Percent;
import stet.model.Normalized.Quantity;

/** How two amounts of one thing stand to each other, as far as both are rounded or bounds. */
final class Amounts {

    private static final BigDecimal TWICE = BigDecimal.TWO;

    private Amounts() {}

    /** How many or how much a value says. */
    static Optional<Amount> of(Normalized value) {
        return switch (value) {
            case Count count -> Optional.of(count.amount());
            case Money money -> Optional.of(money.amount());
            case Quantity quantity -> Optional.of(quantity.amount());
            case Percent percent -> Optional.of(percent.amount());
            default -> Optional.empty();
        };
    }

    /** The same, or how long. */
    static Optional<Amount> orLength(Normalized value) {
        return value instanceof Duration length ? Optional.of(length.amount()) : of(value);
    }

    /** An exact or rounded claim agrees where one side allows the other; a bound agrees where it holds. */
    static Values.Relation compare(Amount claimed, Amount found) {
        if (claimed.modifier() == Modifier.BETWEEN && found.modifier() == Modifier.BETWEEN) {
            return ranges(claimed, found);
        }
        return switch (found.modifier()) {
            case EXACT, ABOUT, NEARLY, BETWEEN ->
                isBound(claimed) && isFar(claimed.value(), found.value()) && claimed.allows(found.value())
                        ? Values.Relation.UNRELATED
                        : Values.relation(holds(claimed, found));
            case MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST -> bounded(claimed, found);
        };
    }

    /** "From 63 to 67" is not "from 63 to 66"; "30 to 50" and "35 to 40" may both be said. */
    private static Values.Relation ranges(Amount claimed, Amount found) {
        boolean low = claimed.low().equals(found.low());
        boolean high = claimed.high().equals(found.high());
        return low || !meet(claimed, found) ? Values.relation(low && high) : Values.Relation.UNRELATED;
    }

    private static boolean holds(Amount claimed, Amount found) {
        return switch (claimed.modifier()) {
            case MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST -> claimed.allows(found.value());
            case EXACT, ABOUT, NEARLY, BETWEEN ->
                allows(claimed, found.value()) || allows(found, claimed.value()) || meet(claimed, found);
        };
    }

    /** "More than 100" bears out what is near 100 and refutes what lies on the other side; it leaves 500 open. */
    private static Values.Relation bounded(Amount claimed, Amount found) {
        boolean near = Rounding.near(found.value(), claimed.value());
        if (claimed.modifier() == found.modifier() || near) {
            return Values.relation(near);
        }
        return found.allows(claimed.value()) || isBound(claimed)
                ? Values.Relation.UNRELATED
                : Values.Relation.INCOMPATIBLE;
    }

    /** "More than 32,000" is not said of 1.4 million: whoever states a bound states one within half or twice the value. */
    private static boolean isFar(BigDecimal bound, BigDecimal value) {
        BigDecimal smaller = bound.abs().min(value.abs());
        return bound.abs().max(value.abs()).compareTo(smaller.multiply(TWICE)) > 0;
    }

    /** Whether an amount is told as more or less than so much. */
    static boolean isBound(Amount amount) {
        return switch (amount.modifier()) {
            case MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST -> true;
            case EXACT, ABOUT, NEARLY, BETWEEN -> false;
        };
    }

    private static boolean meet(Amount a, Amount b) {
        boolean ranged = !Rounding.isPrecise(a)
                && !Rounding.isPrecise(b)
                && a.low().isPresent()
                && a.high().isPresent()
                && b.low().isPresent()
                && b.high().isPresent();
        return ranged
                && a.low().get().compareTo(b.high().get()) <= 0
                && b.low().get().compareTo(a.high().get()) <= 0;
    }

    static boolean allows(Amount amount, BigDecimal value) {
        return Rounding.isPrecise(amount)
                ? Rounding.isNext(amount.value(), value)
                : amount.allows(value) || Rounding.fits(amount, value);
    }
}
