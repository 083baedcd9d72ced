package stet.text.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import stet.text.time.TimeValue.Dates;

/** Reads days told by their place in a period: "the last day of June", "the third day of 2024". */
record DaysOfPeriods(Words words, EdgePeriods edges) {

    Optional<Found<Dates>> read(int at) {
        int start = words.skip(at, "the");
        Optional<Found<Integer>> place = words.is(start, "last")
                ? Optional.of(new Found<>(start, start + 1, -1))
                : words.ordinal(start).filter(n -> n.value() >= 1 && n.value() <= 366);
        return place.filter(n -> words.is(n.end(), "day"))
                .filter(n -> words.is(n.end() + 1, "of") || words.is(n.end() + 1, "in"))
                .flatMap(n -> edges.whole(n.end() + 2)
                        .flatMap(p -> day(p.value(), n.value()).map(d -> new Found<>(at, p.end(), d))));
    }

    private static Optional<Dates> day(Dates whole, int place) {
        Function<DateSpan, LocalDate> pick =
                span -> place < 0 ? span.last() : span.start().plusDays(place - 1L);
        boolean fits =
                whole.past().map(span -> !pick.apply(span).isAfter(span.last())).orElse(false);
        return fits
                ? Optional.of(new Dates(
                        "XXXX-XX-XX",
                        true,
                        whole.past().map(pick).map(DateSpan::day),
                        whole.future().map(pick).map(DateSpan::day),
                        whole.cycle()))
                : Optional.empty();
    }
}
