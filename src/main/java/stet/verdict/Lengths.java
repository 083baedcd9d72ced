package stet.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import stet.model.Amount;
import stet.model.Normalized.Duration;

/** How two lengths of time stand to each other, whatever units they are told in. */
final class Lengths {

    /** Half a unit either way is how people round. */
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** A month is not quite thirty days. */
    private static final BigDecimal CONVERTED = new BigDecimal("0.015");

    private Lengths() {}

    static Values.Relation compare(Duration claimed, Duration found) {
        if (claimed.start().isEmpty()
                && found.start().isPresent()
                && found.end().isPresent()
                && !Amounts.isBound(claimed.amount())) {
            return sinceDay(claimed, found);
        }
        BigDecimal scale = BigDecimal.valueOf(days(found.unit()) / days(claimed.unit()));
        Amount scaled = claimed.unit() == found.unit() ? found.amount() : Rounding.times(found.amount(), scale);
        BigDecimal away = claimed.amount().value().subtract(scaled.value()).abs();
        if (claimed.unit() == found.unit()) {
            return Amounts.compare(claimed.amount(), scaled);
        }
        boolean same = away.compareTo(scaled.value().multiply(CONVERTED)) <= 0;
        BigDecimal larger = BigDecimal.valueOf(Math.max(1, days(found.unit()) / days(claimed.unit())));
        boolean rounded = away.compareTo(larger.multiply(HALF)) <= 0;
        Values.Relation relation = Amounts.compare(claimed.amount(), scaled);
        // "Six weeks" may be 45 days, told in another unit.
        return same
                ? Values.Relation.COMPATIBLE
                : rounded && relation == Values.Relation.INCOMPATIBLE ? Values.Relation.UNRELATED : relation;
    }

    /** "Since 2017" begins on any day of the year. */
    private static Values.Relation sinceDay(Duration claimed, Duration found) {
        LocalDate start = found.start().orElseThrow();
        LocalDate latest = found.unit() == ChronoUnit.YEARS ? start.plusYears(1) : start;
        LocalDate end = found.end().orElseThrow();
        return Values.relation(
                fits(claimed, ChronoUnit.DAYS.between(latest, end), ChronoUnit.DAYS.between(start, end)));
    }

    /** Whether a length fits a time of so many days at least and at most. */
    static boolean fits(Duration claimed, long least, long most) {
        Amount amount = claimed.amount();
        BigDecimal shortest = units(least, claimed.unit());
        BigDecimal longest = units(most, claimed.unit());
        boolean above = amount.low()
                .map(low -> low.subtract(HALF).compareTo(longest) <= 0)
                .orElse(true);
        boolean below = amount.high()
                .map(high -> shortest.compareTo(high.add(HALF)) <= 0)
                .orElse(true);
        return above && below;
    }

    /** So many days in a unit. */
    static BigDecimal units(long days, ChronoUnit unit) {
        return BigDecimal.valueOf(days / days(unit));
    }

    static Amount inDays(Duration length) {
        return Rounding.times(length.amount(), BigDecimal.valueOf(days(length.unit())));
    }

    private static double days(ChronoUnit unit) {
        return unit.getDuration().toSeconds() / 86_400.0;
    }
}
