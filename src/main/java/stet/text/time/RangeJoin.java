package stet.text.time;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import stet.text.time.TimeValue.Cycle;
import stet.text.time.TimeValue.Dates;

/** Makes one period of its two ends. */
final class RangeJoin {

    /** Steps after which a cyclic end has surely passed its start. */
    private static final int MOST_STEPS = 120;

    private RangeJoin() {}

    /** Puts an open start before a fixed end, and an open end after the start. */
    static Dates join(Dates first, Dates second) {
        boolean backwards = first.cycle() != Cycle.NONE && second.cycle() == Cycle.NONE;
        Optional<DateSpan> past =
                first.past().flatMap(s -> second.past().map(e -> join(s, e, first, second, backwards)));
        Optional<DateSpan> future =
                first.future().flatMap(s -> second.future().map(e -> join(s, e, first, second, backwards)));
        boolean open = first.day() && first.cycle() == Cycle.YEARLY && second.cycle() == Cycle.YEARLY;
        String length = past.map(p -> length(p, first, second)).orElse("PXD");
        return new Dates(
                "(" + start(first) + "," + start(second) + "," + length + ")",
                false,
                past,
                future,
                open ? Cycle.YEARLY : Cycle.NONE);
    }

    private static DateSpan join(DateSpan start, DateSpan end, Dates first, Dates second, boolean backwards) {
        DateSpan from = start;
        DateSpan to = end;
        for (int i = 0;
                backwards && i < MOST_STEPS && next(from, first.cycle()).start().compareTo(to.start()) <= 0;
                i++) {
            from = next(from, first.cycle());
        }
        for (int i = 0; i < MOST_STEPS && to.start().isBefore(from.start()) && second.cycle() != Cycle.NONE; i++) {
            to = next(to, second.cycle());
        }
        for (int i = 0; i < 2 && backwards && from.start().isAfter(to.start()); i++) {
            from = new DateSpan(
                    from.start().minusYears(1),
                    from.end().minusYears(1),
                    from.last().minusYears(1));
        }
        return new DateSpan(from.start(), to.start(), to.last());
    }

    private static DateSpan next(DateSpan span, Cycle cycle) {
        return switch (cycle) {
            case NONE -> span;
            case WEEKLY ->
                new DateSpan(
                        span.start().plusWeeks(1),
                        span.end().plusWeeks(1),
                        span.last().plusWeeks(1));
            case MONTHLY ->
                new DateSpan(
                        span.start().plusMonths(1),
                        span.end().plusMonths(1),
                        span.last().plusMonths(1));
            case YEARLY ->
                new DateSpan(
                        span.start().plusYears(1),
                        span.end().plusYears(1),
                        span.last().plusYears(1));
        };
    }

    /** A period stands for its first day, as TIMEX3 ranges have it. */
    private static String start(Dates dates) {
        boolean fixed = dates.cycle() == Cycle.NONE;
        return dates.day() || !fixed
                ? dates.timex()
                : dates.past().map(p -> p.start().toString()).orElse(dates.timex());
    }

    private static String length(DateSpan span, Dates first, Dates second) {
        if (first.day() || second.day()) {
            return Days.length(span.start(), span.end());
        }
        long months = ChronoUnit.MONTHS.between(span.start(), span.end());
        boolean years = first.timex().length() == 4 && second.timex().length() == 4;
        return years ? "P" + months / 12 + "Y" : "P" + months + "M";
    }
}
