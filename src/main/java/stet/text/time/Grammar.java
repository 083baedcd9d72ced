package stet.text.time;

import java.util.Optional;
import stet.text.time.TimeValue.Clock;
import stet.text.time.TimeValue.Dates;

/** The readers of all kinds, put together for one text. */
final class Grammar {

    private final Starts starts;
    private final Lengths lengths;
    private final NumericDates numeric;
    private final NamedDates named;
    private final WeekdayDates weekdays;
    private final RelativeDates relative;
    private final Periods periods;
    private final EdgePeriods edges;
    private final Ranges ranges;
    private final Recurrences recurrences;
    private final Moments moments;
    private final Memo<Clock> times;
    private final Memo<Dates> dates = new Memo<>(this::date);
    private final Memo<Dates> singles = new Memo<>(this::single);

    Grammar(Words words, Starts starts, Days days) {
        this.starts = starts;
        Years years = new Years(words);
        lengths = new Lengths(words);
        numeric = new NumericDates(words, days);
        named = new NamedDates(words, days, years);
        weekdays = new WeekdayDates(words, days, numeric, named);
        relative = new RelativeDates(words, days, lengths);
        NamedPeriods months = new NamedPeriods(words, days, years);
        periods = new Periods(
                months,
                new UnitPeriods(words, days, lengths, relative),
                new Quarters(words, days, years),
                new Eras(words, days, years),
                new WeekPeriods(words, days, numeric, named, months),
                numeric);
        edges = new EdgePeriods(words, periods);
        ranges = new Ranges(words, days, dates::at, singles::at);
        times = new Memo<>(new Clocks(words)::read);
        moments = new Moments(words, dates::at, times::at);
        recurrences = new Recurrences(words, lengths, times::at, numeric, named);
    }

    /** The longest expression of one kind that begins here. */
    Optional<? extends Found<? extends TimeValue>> read(TimeKind kind, int at) {
        return switch (kind) {
            case RECURRENCE -> recurrences.read(at);
            case MOMENT -> moments.read(at);
            case DATE -> dates.at(at);
            case PERIOD -> Found.longer(ranges.read(at), singles.at(at));
            case LENGTH -> lengths.read(at);
            case CLOCK -> times.at(at);
        };
    }

    private Optional<Found<Dates>> date(int at) {
        if (!starts.at(at)) {
            return Optional.empty();
        }
        Optional<Found<Dates>> best =
                Found.longer(numeric.read(at).filter(f -> f.value().day()), named.read(at));
        return Found.longer(Found.longer(best, weekdays.read(at)), relative.read(at));
    }

    private Optional<Found<Dates>> single(int at) {
        if (!starts.at(at)) {
            return Optional.empty();
        }
        return Found.longer(periods.whole(at), edges.read(at));
    }
}
