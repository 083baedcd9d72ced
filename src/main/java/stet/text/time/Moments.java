package stet.text.time;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import stet.text.time.TimeValue.Clock;
import stet.text.time.TimeValue.Dates;
import stet.text.time.TimeValue.Moment;

/** Reads a time of day together with its day: "3 a.m. on Monday", "March 3 at 17:00", "Wednesday night". */
record Moments(
        Words words, Days days, IntFunction<Optional<Found<Dates>>> dates, IntFunction<Optional<Found<Clock>>> clocks) {

    private static final Set<String> BEFORE_DAY = Set.of("on", ",", "of");
    private static final Set<String> BEFORE_TIME = Set.of("at", ",", "around", "about");

    Optional<Found<Moment>> read(int at) {
        return clockFirst(at).or(() -> dayFirst(at)).or(() -> near(at));
    }

    /** "last night", "this morning" */
    private Optional<Found<Moment>> near(int at) {
        boolean last = words.is(at, "last") && words.is(at + 1, "night");
        return last || words.is(at, "this")
                ? partOfDay(at + 1)
                        .map(part -> new Found<>(at, part.end(), new Moment(dayBefore(last ? 1 : 0), part.value())))
                : Optional.empty();
    }

    private Dates dayBefore(int by) {
        return days.relative("XXXX-XX-XX", ref -> Days.day(ref.minusDays(by)));
    }

    private Optional<Found<Moment>> clockFirst(int at) {
        return clocks.apply(at)
                .filter(clock -> clock.value().second().isPresent())
                .flatMap(clock -> day(words.skip(afterZone(clock.end()), BEFORE_DAY))
                        .map(day -> new Found<>(at, day.end(), new Moment(day.value(), clock.value()))));
    }

    private Optional<Found<Moment>> dayFirst(int at) {
        return day(at).flatMap(day -> clocks.apply(words.skip(day.end(), BEFORE_TIME))
                .filter(clock -> clock.value().second().isPresent())
                .or(() -> partOfDay(day.end()))
                .map(clock -> new Found<>(at, clock.end(), new Moment(day.value(), clock.value()))));
    }

    private Optional<Found<Dates>> day(int at) {
        return dates.apply(at).filter(found -> found.value().day());
    }

    private Optional<Found<Clock>> partOfDay(int at) {
        String word = words.at(at);
        return Lexicon.PART
                .get(word)
                .filter(part -> !word.endsWith("s"))
                .map(part -> new Found<>(at, at + 1, new Clock("T" + part, Optional.empty())));
    }

    /** "5 p.m. local time", "5 p.m. GMT" */
    private int afterZone(int at) {
        if (words.is(at, "local") && words.is(at + 1, "time")) {
            return at + 2;
        }
        return Lexicon.ZONE.has(words.at(at)) && words.capitalized(at) ? at + 1 : at;
    }
}
