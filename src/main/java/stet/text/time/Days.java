package stet.text.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import stet.text.time.TimeValue.Cycle;
import stet.text.time.TimeValue.Dates;

/**
 * Makes dates out of what is named of them, as seen from the day a text was written.
 *
 * @param reference that day, absent where it is not known
 */
record Days(Optional<LocalDate> reference) {

    /** The longest wait for a day of a month: 29 February over a century without leap day. */
    private static final int YEARS_TRIED = 8;

    static Dates day(LocalDate day) {
        return fixed(day.toString(), true, DateSpan.day(day));
    }

    static Optional<LocalDate> of(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Dates fixed(String timex, boolean day, DateSpan span) {
        return new Dates(timex, day, Optional.of(span), Optional.of(span), Cycle.NONE);
    }

    static Dates open(String timex) {
        return new Dates(timex, false, Optional.empty(), Optional.empty(), Cycle.NONE);
    }

    static Dates year(int year) {
        LocalDate start = LocalDate.of(year, 1, 1);
        return fixed(format("%04d", year), false, DateSpan.until(start, start.plusYears(1)));
    }

    static Dates month(int year, int month) {
        LocalDate start = LocalDate.of(year, month, 1);
        return fixed(format("%04d-%02d", year, month), false, DateSpan.until(start, start.plusMonths(1)));
    }

    /** From {@code start} up to {@code end}, which is not part of it. */
    static Dates between(LocalDate start, LocalDate end, String length) {
        return fixed("(" + start + "," + end + "," + length + ")", false, DateSpan.until(start, end));
    }

    static Dates week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return fixed(weekTimex(monday), false, DateSpan.until(monday, monday.plusWeeks(1)));
    }

    static Dates weekend(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return fixed(weekTimex(monday) + "-WE", false, DateSpan.until(monday.plusDays(5), monday.plusDays(7)));
    }

    private static String weekTimex(LocalDate monday) {
        return format(
                "%04d-W%02d", monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** A day of the year. */
    Dates yearly(int month, int day) {
        String timex = format("XXXX-%02d-%02d", month, day);
        return cyclic(timex, true, Cycle.YEARLY, ref -> step(ref, month, day, -1), ref -> step(ref, month, day, 1));
    }

    /** A day of the year that a rule gives. */
    Dates yearly(IntFunction<LocalDate> in) {
        return cyclic(
                "XXXX-XX-XX",
                true,
                Cycle.YEARLY,
                ref -> in.apply(ref.getYear()).isAfter(ref) ? in.apply(ref.getYear() - 1) : in.apply(ref.getYear()),
                ref -> in.apply(ref.getYear()).isBefore(ref) ? in.apply(ref.getYear() + 1) : in.apply(ref.getYear()));
    }

    /** A month of the year. */
    Dates yearly(int month) {
        String timex = format("XXXX-%02d", month);
        return cyclic(
                timex,
                false,
                Cycle.YEARLY,
                ref -> step(ref, month, 1, -1),
                ref -> step(ref.withDayOfMonth(1), month, 1, 1));
    }

    /** A day of the month. */
    Dates monthly(int day) {
        return cyclic(
                format("XXXX-XX-%02d", day),
                true,
                Cycle.MONTHLY,
                ref -> inMonth(ref, day, -1),
                ref -> inMonth(ref, day, 1));
    }

    /** A day of the week: the latest within a week up to and with the reference day, and the next after it. */
    Dates weekly(int weekday) {
        DayOfWeek day = DayOfWeek.of(weekday);
        return cyclic(
                "XXXX-WXX-" + weekday,
                true,
                Cycle.WEEKLY,
                ref -> ref.with(TemporalAdjusters.previousOrSame(day)),
                ref -> ref.with(TemporalAdjusters.next(day)));
    }

    /** A value that holds only once the reference is known. */
    Dates relative(String timex, java.util.function.Function<LocalDate, Dates> make) {
        return reference.map(make).orElse(open(timex));
    }

    /** The reference's own year, or no year. */
    Optional<Integer> year() {
        return reference.map(LocalDate::getYear);
    }

    private Dates cyclic(
            String timex, boolean day, Cycle cycle, UnaryOperator<LocalDate> before, UnaryOperator<LocalDate> after) {
        Optional<DateSpan> past = reference.map(before).map(d -> span(d, day));
        Optional<DateSpan> future = reference.map(after).map(d -> span(d, day));
        return new Dates(timex, day, past, future, cycle);
    }

    private static DateSpan span(LocalDate first, boolean day) {
        return day ? DateSpan.day(first) : DateSpan.until(first, first.plusMonths(1));
    }

    /** The nearest such day from {@code ref} on, in one direction; the reference day counts both ways. */
    private static LocalDate step(LocalDate ref, int month, int day, int direction) {
        for (int years = 0; years <= YEARS_TRIED; years++) {
            Optional<LocalDate> found = of(ref.getYear() + direction * years, month, day);
            if (found.isPresent() && Integer.signum(found.get().compareTo(ref)) * direction >= 0) {
                return found.get();
            }
        }
        return YearMonth.of(ref.getYear(), month).atEndOfMonth();
    }

    private static LocalDate inMonth(LocalDate ref, int day, int direction) {
        YearMonth month = YearMonth.from(ref);
        while (!month.isValidDay(day) || Integer.signum(month.atDay(day).compareTo(ref)) * direction < 0) {
            month = month.plusMonths(direction);
        }
        return month.atDay(day);
    }

    /** Days, whole months or whole years between two dates, as a TIMEX3 duration. */
    static String length(LocalDate start, LocalDate end) {
        return "P" + ChronoUnit.DAYS.between(start, end) + "D";
    }

    static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
