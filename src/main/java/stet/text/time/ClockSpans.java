package stet.text.time;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import stet.text.time.TimeValue.Clock;

/** Reads the time between two times of day: "from 9 a.m. to 5 p.m.", "between 9 and 11 a.m.", "10pm-6am". */
record ClockSpans(Words words, IntFunction<Optional<Found<Clock>>> clocks) {

    private static final int DAY = 24 * 3600;
    private static final int HALF_DAY = DAY / 2;
    private static final Set<String> LINKS = Set.of("to", "until", "till", "through", "-", "–", "—");
    private static final Set<String> HALVES =
            Set.of("am", "pm", "a.m.", "p.m.", "a.m", "p.m", "noon", "midnight", "midday", "m", "m.", "a", "p");

    /** The span as a clock value whose TIMEX3 holds both ends and the length between them. */
    Optional<Found<Clock>> read(int at) {
        boolean between = words.is(at, "between");
        int start = between || words.is(at, "from") ? at + 1 : at;
        return first(start)
                .filter(first -> isLink(first.end(), between))
                .flatMap(first -> clocks.apply(first.end() + 1)
                        .filter(second -> second.value().second().isPresent() && (isHalved(second) || isTold(first)))
                        .map(second -> new Found<>(at, second.end(), span(first, second))));
    }

    private boolean isLink(int at, boolean between) {
        return words.isOneOf(at, between ? Set.of("and") : LINKS);
    }

    /** A time of day, or a bare hour that takes its half of the day from the second time. */
    private Optional<Found<Clock>> first(int at) {
        return clocks.apply(at)
                .filter(clock -> clock.value().second().isPresent())
                .or(() -> words.integer(at, 2)
                        .map(n -> new Found<>(at, at + 1, n))
                        .or(() -> words.small(at, false))
                        .filter(hour -> hour.value() >= 1 && hour.value() <= 12 && !words.joined(hour.from()))
                        .map(hour -> new Found<>(
                                at, hour.end(), new Clock(hour(hour.value()), Optional.of(hour.value() * 3600)))));
    }

    private static String hour(int hour) {
        return Days.format("T%02d", hour);
    }

    private boolean isHalved(Found<Clock> clock) {
        return words.isOneOf(clock.end() - 1, HALVES);
    }

    /** Whether the form alone shows a time, as "9:30" does. */
    private boolean isTold(Found<Clock> clock) {
        return clock.length() > 1 || words.isOneOf(clock.from(), HALVES);
    }

    private Clock span(Found<Clock> first, Found<Clock> second) {
        int told = first.value().second().orElse(0);
        int until = second.value().second().orElse(0);
        int start = !isHalved(first) && told <= HALF_DAY && isHalved(second) ? inHalfOf(told, until) : told;
        boolean sameHalf = isHalved(first) && !isHalved(second) && until < start && until + HALF_DAY > start;
        int end = sameHalf ? until + HALF_DAY : until;
        String from = shifted(first.value().timex(), start);
        String to = shifted(second.value().timex(), end);
        return new Clock("(" + from + "," + to + "," + length(Math.floorMod(end - start, DAY)) + ")", Optional.empty());
    }

    /** "9 to 11 a.m." begins in the morning, "3 to 5 p.m." in the afternoon, "11 to 2 p.m." before noon. */
    private static int inHalfOf(int told, int end) {
        int hour = told % HALF_DAY;
        return end >= HALF_DAY && hour + HALF_DAY < end ? hour + HALF_DAY : told;
    }

    private static String shifted(String timex, int second) {
        return hour(second / 3600) + timex.substring(3);
    }

    private static String length(int seconds) {
        String hours = seconds >= 3600 ? seconds / 3600 + "H" : "";
        String minutes = seconds % 3600 >= 60 ? seconds / 60 % 60 + "M" : "";
        return "PT" + (hours.isEmpty() && minutes.isEmpty() ? seconds + "S" : hours + minutes);
    }
}
