package stet.text.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A unit of time as texts name it. */
enum Unit {
    SECOND(ChronoUnit.SECONDS, 1, "S", 1),
    MINUTE(ChronoUnit.MINUTES, 1, "M", 60),
    HOUR(ChronoUnit.HOURS, 1, "H", 3_600),
    DAY(ChronoUnit.DAYS, 1, "D", 86_400),
    BUSINESS_DAY(ChronoUnit.DAYS, 1, "BD", 86_400),
    WEEK(ChronoUnit.WEEKS, 1, "W", 604_800),
    FORTNIGHT(ChronoUnit.WEEKS, 2, "W", 604_800),
    MONTH(ChronoUnit.MONTHS, 1, "M", 2_592_000),
    QUARTER(ChronoUnit.MONTHS, 3, "M", 2_592_000),
    YEAR(ChronoUnit.YEARS, 1, "Y", 31_536_000),
    DECADE(ChronoUnit.YEARS, 10, "Y", 31_536_000),
    CENTURY(ChronoUnit.YEARS, 100, "Y", 31_536_000);

    private final ChronoUnit base;
    private final BigDecimal factor;
    private final String letter;
    private final BigDecimal seconds;

    Unit(ChronoUnit base, int factor, String letter, long seconds) {
        this.base = base;
        this.factor = BigDecimal.valueOf(factor);
        this.letter = letter;
        this.seconds = BigDecimal.valueOf(seconds);
    }

    static Optional<Unit> of(String word) {
        return Lexicon.UNIT.get(word).map(Unit::valueOf);
    }

    /** The unit that amounts are kept in: a fortnight in weeks, a decade in years. */
    ChronoUnit base() {
        return base;
    }

    BigDecimal factor() {
        return factor;
    }

    /** TIMEX3 letter, without the {@code T} of times. */
    String letter() {
        return letter;
    }

    /** Whether TIMEX3 puts a {@code T} before it. */
    boolean clock() {
        return compareTo(DAY) < 0;
    }

    /** Length of one base unit in seconds: months of 30 and years of 365 days. */
    BigDecimal seconds() {
        return seconds;
    }

    /** TIMEX3 duration of {@code amount} of these. */
    String timex(BigDecimal amount) {
        return (clock() ? "PT" : "P") + plain(amount.multiply(factor)) + letter;
    }

    /** The date {@code amount} of these after {@code from}, or before where negative; fractions in whole days. */
    LocalDate shift(LocalDate from, BigDecimal amount) {
        if (this == BUSINESS_DAY) {
            return workdays(from, amount.intValue());
        }
        BigDecimal total = amount.multiply(factor);
        long whole = total.longValue();
        if (clock()) {
            return from.plusDays(total.multiply(seconds).longValue() / 86_400);
        }
        BigDecimal rest = total.subtract(BigDecimal.valueOf(whole)).multiply(seconds);
        return from.plus(whole, base).plusDays(rest.longValue() / 86_400);
    }

    static String plain(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    private static LocalDate workdays(LocalDate from, int days) {
        LocalDate at = from;
        for (int left = Math.min(Math.abs(days), 10_000); left > 0; ) {
            at = at.plusDays(Integer.signum(days));
            left -= at.getDayOfWeek().getValue() < 6 ? 1 : 0;
        }
        return at;
    }
}
