package stet.text.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import stet.text.time.TimeValue.Dates;
import stet.text.time.TimeValue.Length;

/** Reads lengths cut from either end of a period: "the first nine months of the year", "the last quarter of 2022". */
record PartsOfPeriods(Words words, Lengths lengths, EdgePeriods edges) {

    private static final Set<String> FIRST = Set.of("first", "opening", "initial");
    private static final Set<String> LAST = Set.of("last", "final", "closing");
    private static final Set<String> LINKS = Set.of("of", "in");

    Optional<Found<Dates>> read(int at) {
        int start = words.skip(at, "the");
        boolean first = words.isOneOf(start, FIRST);
        if (!first && !words.isOneOf(start, LAST)) {
            return Optional.empty();
        }
        return length(start + 1)
                .filter(n -> words.isOneOf(n.end(), LINKS))
                .flatMap(n -> edges.whole(n.end() + 1)
                        .flatMap(p -> cut(p.value(), n, first).map(d -> new Found<>(at, p.end(), d))));
    }

    private Optional<Found<LengthIn>> length(int at) {
        boolean quarter = words.is(at, "quarter");
        if (quarter) {
            return Optional.of(new Found<>(at, at + 1, new LengthIn(Unit.QUARTER, BigDecimal.ONE)));
        }
        Optional<Unit> single = Unit.of(words.at(at)).filter(unit -> unit == Unit.MONTH || unit == Unit.WEEK);
        return single.map(unit -> new Found<>(at, at + 1, new LengthIn(unit, BigDecimal.ONE)))
                .or(() -> lengths.read(at)
                        .filter(f -> f.value().least().isEmpty())
                        .map(f -> new Found<>(at, f.end(), in(f))));
    }

    private LengthIn in(Found<Length> length) {
        Unit unit = lengths.unitOf(length);
        return new LengthIn(unit, length.value().amount().divideToIntegralValue(unit.factor()));
    }

    /** A number of units. */
    private record LengthIn(Unit unit, BigDecimal amount) {}

    private static Optional<Dates> cut(Dates whole, Found<LengthIn> part, boolean first) {
        Optional<DateSpan> past = whole.past().flatMap(span -> cut(span, part.value(), first));
        return past.map(p -> new Dates(
                "(" + p.start() + "," + p.end() + ","
                        + part.value().unit().timex(part.value().amount()) + ")",
                false,
                past,
                whole.future().flatMap(span -> cut(span, part.value(), first)),
                whole.cycle()));
    }

    private static Optional<DateSpan> cut(DateSpan whole, LengthIn part, boolean first) {
        LocalDate after = whole.last().plusDays(1);
        LocalDate start =
                first ? whole.start() : part.unit().shift(after, part.amount().negate());
        LocalDate end = first ? part.unit().shift(whole.start(), part.amount()) : after;
        boolean inside = !start.isBefore(whole.start()) && !end.isAfter(after) && start.isBefore(end);
        return inside ? Optional.of(DateSpan.until(start, end)) : Optional.empty();
    }
}
