package stet.text.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import stet.text.time.TimeValue.Dates;

/** Reads weeks told by a number or a day: "week 10", "the third week of May", "the week of November 30". */
record WeekPeriods(Words words, Days days, NumericDates numeric, NamedDates named, NamedPeriods periods) {

    private static final Set<String> BEGINS = Set.of("starting", "beginning", "commencing", "of");
    private static final Set<String> LINKS = Set.of("of", "in");

    Optional<Found<Dates>> read(int at) {
        return numbered(at).or(() -> nth(at)).or(() -> around(at)).or(() -> commencing(at));
    }

    private Optional<Found<Dates>> numbered(int at) {
        if (!words.is(at, "week")) {
            return Optional.empty();
        }
        return words.integer(at + 1, 2)
                .filter(n -> n >= 1 && n <= 53)
                .map(n -> new Found<>(
                        at,
                        at + 2,
                        days.relative(Days.format("XXXX-W%02d", n), ref -> Days.week(week(ref.getYear(), n)))));
    }

    private static LocalDate week(int year, int n) {
        return LocalDate.of(year, 1, 4).with(DayOfWeek.MONDAY).plusWeeks(n - 1L);
    }

    /** "the third week of this month", "the last week of July", "first week of 2015" */
    private Optional<Found<Dates>> nth(int at) {
        int start = words.skip(at, "the");
        Optional<Found<Integer>> place = words.is(start, "last")
                ? Optional.of(new Found<>(start, start + 1, -1))
                : words.ordinal(start).filter(n -> n.value() >= 1 && n.value() <= 53);
        return place.filter(n -> words.is(n.end(), "week")).flatMap(n -> {
            int next = words.skip(n.end() + 1, LINKS);
            return within(next).map(p -> new Found<>(at, p.end(), nthOf(p.value(), n.value())));
        });
    }

    private Optional<Found<Dates>> within(int at) {
        Optional<Integer> shift = Lexicon.SHIFT.number(words.at(at));
        if (shift.isPresent() && words.is(at + 1, "month")) {
            return Found.dates(
                    at, at + 2, days.relative("XXXX-XX", ref -> UnitPeriods.month(ref.plusMonths(shift.get()))));
        }
        if (shift.isPresent() && words.is(at + 1, "year")) {
            return Found.dates(at, at + 2, days.relative("XXXX", ref -> Days.year(ref.getYear() + shift.get())));
        }
        return periods.read(at);
    }

    private static Dates nthOf(Dates whole, int n) {
        Optional<DateSpan> past = whole.past().map(p -> nthWeek(p, n));
        return new Dates(
                whole.timex() + Days.format("-W%02d", n),
                false,
                past,
                whole.future().map(p -> nthWeek(p, n)),
                whole.cycle());
    }

    /** The first week is the one with the period's first Thursday, as in ISO 8601; the last has its last Thursday. */
    private static DateSpan nthWeek(DateSpan whole, int n) {
        LocalDate thursday = n < 0
                ? whole.last().with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY))
                : whole.start()
                        .with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY))
                        .plusWeeks(n - 1L);
        LocalDate monday = thursday.minusDays(3);
        return DateSpan.until(monday, monday.plusWeeks(1));
    }

    /** "the week of November 30", "month of September 16", "the week starting on February 4", "the week of the 18th" */
    private Optional<Found<Dates>> around(int at) {
        int unit = words.skip(at, "the");
        boolean week = words.is(unit, "week");
        if ((!week && !words.is(unit, "month")) || !words.isOneOf(unit + 1, BEGINS)) {
            return Optional.empty();
        }
        return day(words.skip(unit + 2, "on")).map(d -> new Found<>(at, d.end(), widened(d.value(), week)));
    }

    private Optional<Found<Dates>> day(int at) {
        return numeric.read(at)
                .or(() -> named.read(at))
                .filter(d -> d.value().day())
                .or(() -> words.is(at, "the")
                        ? words.dayOrdinal(at + 1).map(n -> new Found<>(at, n.end(), days.monthly(n.value())))
                        : Optional.empty());
    }

    private Optional<Found<Dates>> commencing(int at) {
        boolean short3 = words.is(at, "w") && words.is(at + 1, "/") && words.is(at + 2, "c");
        return short3 ? day(at + 3).map(d -> new Found<>(at, d.end(), widened(d.value(), true))) : Optional.empty();
    }

    private static Dates widened(Dates day, boolean week) {
        UnaryOperator<DateSpan> wide = week ? WeekPeriods::weekOf : WeekPeriods::monthOf;
        return new Dates(day.timex(), false, day.past().map(wide), day.future().map(wide), day.cycle());
    }

    private static DateSpan weekOf(DateSpan day) {
        LocalDate monday = day.start().with(DayOfWeek.MONDAY);
        return DateSpan.until(monday, monday.plusWeeks(1));
    }

    private static DateSpan monthOf(DateSpan day) {
        LocalDate first = YearMonth.from(day.start()).atDay(1);
        return DateSpan.until(first, first.plusMonths(1));
    }
}
