package stet.text.time;

import java.util.Optional;
import java.util.Set;
import stet.text.time.TimeValue.Clock;
import stet.text.time.TimeValue.Dates;

/** The readers of all kinds, put together for one text. */
final class Grammar {

    private static final Set<String> STARTS = Set.of(
            "the",
            "on",
            "in",
            "from",
            "between",
            "rest",
            "earlier",
            "later",
            "within",
            "early",
            "late",
            "mid",
            "beginning",
            "start",
            "middle",
            "end",
            "every",
            "each",
            "noon",
            "midnight",
            "midday",
            "noonish",
            "midmorning",
            "midafternoon",
            "at",
            "half",
            "quarter",
            "a",
            "an",
            "full",
            "whole",
            "all",
            "entire",
            "another",
            "my",
            "our",
            "same",
            "that",
            "week",
            "weekend",
            "month",
            "year",
            "q",
            "h",
            "w",
            "t",
            "now",
            "fiscal",
            "financial",
            "tax",
            "fy",
            "bi",
            "semi",
            "final",
            "opening",
            "closing",
            "initial",
            "day",
            "lunchtime",
            "hundred",
            "dozen",
            "'",
            "’",
            "‘");

    /** Words that begin an expression only where one of the next two could as well. */
    private static final Set<String> GLUE =
            Set.of("the", "on", "in", "from", "at", "a", "an", "all", "that", "same", "my", "our");

    /** Words of {@link #STARTS} that can make an expression by themselves. */
    private static final Set<String> ANCHORS = Set.of(
            "noon",
            "midnight",
            "midday",
            "noonish",
            "midmorning",
            "midafternoon",
            "weekend",
            "lunchtime",
            "quarter",
            "q",
            "h",
            "w",
            "now",
            "bi",
            "semi",
            "hundred",
            "dozen");

    /** Every expression holds an anchor no further than this from its first token. */
    private static final int REACH = 6;

    private final Words words;
    private final boolean[] starts;
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
    private final ClockSpans spans;
    private final Holidays holidays;
    private final DaysOfPeriods daysOf;
    private final PartsOfPeriods parts;
    private final Memo<Dates> dates = new Memo<>(this::date);
    private final Memo<Dates> singles = new Memo<>(this::single);

    Grammar(Words words, Days days) {
        this.words = words;
        starts = starts();
        Years years = new Years(words);
        lengths = new Lengths(words);
        numeric = new NumericDates(words, days);
        named = new NamedDates(words, days, years);
        weekdays = new WeekdayDates(words, days, numeric, named);
        holidays = new Holidays(words, days, years);
        relative = new RelativeDates(words, days, lengths, named, holidays);
        FiscalYears fiscal = new FiscalYears(words, years);
        NamedPeriods months = new NamedPeriods(words, days, years);
        periods = new Periods(
                months,
                new UnitPeriods(words, days, lengths, relative),
                new Quarters(words, days, years, fiscal),
                new Eras(words, days, years),
                new WeekPeriods(words, days, numeric, named, months),
                fiscal,
                numeric);
        edges = new EdgePeriods(words, periods);
        daysOf = new DaysOfPeriods(words, edges);
        parts = new PartsOfPeriods(words, lengths, edges);
        ranges = new Ranges(words, days, dates::at, singles::at);
        times = new Memo<>(new Clocks(words)::read);
        spans = new ClockSpans(words, times::at);
        moments = new Moments(words, days, dates::at, times::at);
        recurrences = new Recurrences(words, lengths, times::at, numeric, named);
    }

    /** Whether any expression can begin with this token. */
    boolean isStart(int at) {
        return at < starts.length && starts[at];
    }

    private boolean[] starts() {
        boolean[] out = new boolean[words.size()];
        int anchor = Integer.MAX_VALUE - REACH;
        for (int at = out.length - 1; at >= 0; at--) {
            anchor = isAnchor(at) ? at : anchor;
            out[at] = anchor - at <= REACH && isWord(at);
        }
        for (int at = 0; at < out.length; at++) {
            out[at] &= !GLUE.contains(words.at(at)) || leadsOn(out, at + 1) || leadsOn(out, at + 2);
        }
        return out;
    }

    private boolean leadsOn(boolean[] starts, int at) {
        return at < starts.length && (starts[at] || isAnchor(at));
    }

    private boolean isAnchor(int at) {
        return words.digits(at) || ANCHORS.contains(words.at(at)) || Lexicon.isAnchor(words.at(at));
    }

    private boolean isWord(int at) {
        return words.digits(at) || STARTS.contains(words.at(at)) || Lexicon.isOpening(words.at(at));
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
            case CLOCK_SPAN -> spans.read(at);
        };
    }

    private Optional<Found<Dates>> date(int at) {
        if (!isStart(at)) {
            return Optional.empty();
        }
        Optional<Found<Dates>> best =
                Found.longer(numeric.read(at).filter(f -> f.value().day()), named.read(at));
        best = Found.longer(Found.longer(best, weekdays.read(at)), relative.read(at));
        return Found.longer(Found.longer(best, holidays.read(at)), daysOf.read(at));
    }

    private Optional<Found<Dates>> single(int at) {
        if (!isStart(at)) {
            return Optional.empty();
        }
        return Found.longer(Found.longer(periods.whole(at), edges.read(at)), parts.read(at));
    }
}
