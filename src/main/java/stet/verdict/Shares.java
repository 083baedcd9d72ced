package stet.verdict;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import stet.model.Amount;
import stet.model.Modifier;
import stet.model.Normalized;
import stet.model.Normalized.Percent;
import stet.model.Normalized.Ratio;

/** How per cent and fractions of one whole stand to each other. A fraction is rounder than a number. */
final class Shares {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext ROUND = new MathContext(2);

    /** "A third" is said of 32 and of 35 per cent, "almost a third" of 30. */
    private static final BigDecimal PLAIN = new BigDecimal("0.05");

    private static final BigDecimal LOOSE = new BigDecimal("0.1");

    private Shares() {}

    static Values.Relation compare(Normalized claimed, Normalized found) {
        if (claimed instanceof Percent a && found instanceof Percent b) {
            boolean same = a.points() == b.points() && agree(a.of(), b.of());
            return same
                    ? Amounts.compare(a.amount(), b.amount())
                    : Values.isSameFigure(a, b) && b.points()
                            ? Values.Relation.INCOMPATIBLE
                            : Values.Relation.UNRELATED;
        }
        if (claimed instanceof Percent a && found instanceof Ratio b && !a.points() && agree(a.of(), b.of())) {
            return Amounts.compare(a.amount(), amount(b));
        }
        if (claimed instanceof Ratio a && found instanceof Percent b && !b.points() && agree(a.of(), b.of())) {
            return Amounts.compare(amount(a), b.amount());
        }
        return claimed instanceof Ratio a && found instanceof Ratio b && agree(a.of(), b.of())
                ? fractions(a, b)
                : Values.Relation.UNRELATED;
    }

    private static Values.Relation fractions(Ratio a, Ratio b) {
        boolean same = percent(a).compareTo(percent(b)) == 0;
        boolean plain = a.modifier() == Modifier.EXACT && b.modifier() == Modifier.EXACT;
        return same || plain ? Values.relation(same) : Amounts.compare(amount(a), amount(b));
    }

    /** A fraction in per cent, with the room that people take. */
    private static Amount amount(Ratio ratio) {
        BigDecimal exact = percent(ratio);
        BigDecimal room = exact.multiply(ratio.modifier() == Modifier.EXACT ? PLAIN : LOOSE);
        Optional<BigDecimal> low = Optional.of(exact.subtract(room));
        Optional<BigDecimal> high = Optional.of(exact.add(room));
        BigDecimal round = exact.round(ROUND);
        return switch (ratio.modifier()) {
            case EXACT, ABOUT, BETWEEN -> new Amount(round, Modifier.ABOUT, low, high);
            case NEARLY -> new Amount(round, Modifier.NEARLY, low, Optional.of(exact));
            case MORE_THAN, AT_LEAST -> new Amount(round, ratio.modifier(), Optional.of(round), Optional.empty());
            case LESS_THAN, AT_MOST -> new Amount(round, ratio.modifier(), Optional.empty(), Optional.of(round));
        };
    }

    private static BigDecimal percent(Ratio ratio) {
        return ratio.numerator().multiply(HUNDRED).divide(ratio.denominator(), MathContext.DECIMAL64);
    }

    private static boolean agree(Optional<String> a, Optional<String> b) {
        return a.isEmpty() || b.isEmpty() || a.map(Values::counted).equals(b.map(Values::counted));
    }
}
