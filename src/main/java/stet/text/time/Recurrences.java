package stet.text.time;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import stet.text.time.TimeValue.Clock;
import stet.text.time.TimeValue.Recurrence;

/** Reads how often something comes back: "weekly", "every other Friday", "twice a week", "mornings at 9", "on Mondays". */
record Recurrences(
        Words words,
        Lengths lengths,
        IntFunction<Optional<Found<Clock>>> clocks,
        NumericDates numeric,
        NamedDates named) {

    private static final Set<String> EACH = Set.of("every", "each");
    private static final Set<String> PER = Set.of("a", "an", "per", "each", "every");

    Optional<Found<Recurrence>> read(int at) {
        return clockFirst(at)
                .or(() -> each(at))
                .or(() -> plural(at))
                .or(() -> often(at))
                .or(() -> timesPer(at));
    }

    private static Recurrence once(String timex, String period) {
        return new Recurrence(timex, BigDecimal.ONE, period);
    }

    /** "weekly" */
    private Optional<Found<Recurrence>> often(int at) {
        boolean prefixed = (words.is(at, "bi") || words.is(at, "semi")) && words.isHyphen(at + 1);
        int last = prefixed ? at + 2 : at;
        String word = prefixed ? words.at(at) + words.at(last) : words.at(at);
        return Lexicon.OFTEN
                .get(word)
                .map(p -> new Found<>(at, last + 1, once(p, p)))
                .or(() -> timesOften(at));
    }

    /** "twice weekly", "twice-yearly" */
    private Optional<Found<Recurrence>> timesOften(int at) {
        int next = words.skipHyphen(at + 1);
        return Lexicon.TIMES
                .number(words.at(at))
                .flatMap(n -> Lexicon.OFTEN
                        .get(words.at(next))
                        .map(p -> new Found<>(at, next + 1, new Recurrence(p, BigDecimal.valueOf(n), p))));
    }

    /** "twice a week", "three times per year" */
    private Optional<Found<Recurrence>> timesPer(int at) {
        Optional<Found<Integer>> times = Lexicon.TIMES
                .number(words.at(at))
                .map(n -> new Found<>(at, at + 1, n))
                .or(() -> words.integer(at, 3)
                        .map(n -> new Found<>(at, at + 1, n))
                        .or(() -> words.small(at, false))
                        .filter(n -> words.is(n.end(), "times") || isDays(n.end()))
                        .map(n -> n.to(n.end() + 1)));
        return times.filter(n -> words.isOneOf(n.end(), PER))
                .flatMap(n -> Unit.of(words.at(n.end() + 1)).map(u -> {
                    String period = u.timex(BigDecimal.ONE);
                    return new Found<>(at, n.end() + 2, new Recurrence(period, BigDecimal.valueOf(n.value()), period));
                }));
    }

    /** "five days a week", "two nights a month" */
    private boolean isDays(int at) {
        boolean days = words.is(at, "days") || words.is(at, "nights");
        return days
                && words.isOneOf(at + 1, PER)
                && Unit.of(words.at(at + 2))
                        .filter(u -> u.compareTo(Unit.WEEK) >= 0)
                        .isPresent();
    }

    private Optional<Found<Recurrence>> each(int at) {
        if (!words.isOneOf(at, EACH)) {
            return Optional.empty();
        }
        Optional<Found<Recurrence>> nth = nth(at);
        if (nth.isPresent()) {
            return nth;
        }
        boolean other = words.is(at + 1, "other");
        int next = other ? at + 2 : at + 1;
        return unit(at, next, other)
                .or(() -> weekday(at, next, other))
                .or(() -> part(at, next))
                .or(() -> season(at, next))
                .or(() -> date(at, next));
    }

    /** "every third week", "every second Tuesday" */
    private Optional<Found<Recurrence>> nth(int at) {
        return words.ordinal(at + 1)
                .filter(n -> n.value() > 1)
                .flatMap(n -> Unit.of(words.at(n.end()))
                        .map(u -> u.timex(BigDecimal.valueOf(n.value())))
                        .or(() -> Lexicon.WEEKDAY.number(words.at(n.end())).map(d -> "P" + n.value() + "W"))
                        .map(period -> new Found<>(at, n.end() + 1, once(period, period))));
    }

    private Optional<Found<Recurrence>> unit(int at, int next, boolean other) {
        Optional<Found<Recurrence>> single = Unit.of(words.at(next)).map(u -> {
            String period = u.timex(other ? BigDecimal.TWO : BigDecimal.ONE);
            return new Found<>(at, next + 1, once(period, period));
        });
        return single.or(() -> lengths.read(next)
                        .map(f -> new Found<>(
                                at, f.end(), once(f.value().timex(), f.value().timex()))))
                .map(f -> f.value().timex().equals("P1D") ? withClock(f) : f);
    }

    private Optional<Found<Recurrence>> weekday(int at, int next, boolean other) {
        return Lexicon.WEEKDAY
                .number(words.at(next))
                .map(d -> new Found<>(at, next + 1, once("XXXX-WXX-" + d, other ? "P2W" : "P1W")))
                .map(this::withClock);
    }

    private Optional<Found<Recurrence>> part(int at, int next) {
        return Lexicon.PART
                .get(words.at(next))
                .map(p -> withClock(new Found<>(at, next + 1, once("T" + p, "P1D")), words.at(next)));
    }

    private Optional<Found<Recurrence>> season(int at, int next) {
        return Lexicon.SEASON
                .get(words.at(next))
                .or(() -> Lexicon.MONTH.number(words.at(next)).map(m -> Days.format("XXXX-%02d", m)))
                .map(s -> new Found<>(at, next + 1, once(s, "P1Y")));
    }

    private Optional<Found<Recurrence>> date(int at, int next) {
        return numeric.read(next)
                .or(() -> named.read(next))
                .filter(f -> f.value().day())
                .map(f -> new Found<>(at, f.end(), once(f.value().timex(), "P1Y")));
    }

    /** "Mondays", "on Sundays", "mornings at 9" */
    private Optional<Found<Recurrence>> plural(int at) {
        int start = words.skip(at, "on");
        Optional<Found<Recurrence>> days = Lexicon.WEEKDAYS
                .number(words.at(start))
                .map(d -> new Found<>(at, start + 1, once("XXXX-WXX-" + d, "P1W")));
        String part = words.at(start);
        return days.or(() -> Lexicon.PART
                        .get(part)
                        .filter(p -> part.endsWith("s") && !isCounted(start))
                        .map(p -> new Found<>(at, start + 1, once("T" + p, "P1D"))))
                .map(f -> withClock(f, part.endsWith("s") ? part.substring(0, part.length() - 1) : part));
    }

    /** "two nights" come once. */
    private boolean isCounted(int at) {
        return words.digits(at - 1)
                || words.small(at - 1, false).isPresent()
                || words.isOneOf(at - 1, Set.of("of", "few", "several", "many", "consecutive"));
    }

    private Found<Recurrence> withClock(Found<Recurrence> f) {
        return withClock(f, "");
    }

    /** "at 9am" after it, in the part of the day named. */
    private Found<Recurrence> withClock(Found<Recurrence> f, String part) {
        int next = words.skip(f.end(), "at");
        return clocks.apply(next)
                .filter(c -> next > f.end() || words.digits(next))
                .map(c -> new Found<>(f.from(), c.end(), timed(f.value(), c.value(), part)))
                .orElse(f);
    }

    private static Recurrence timed(Recurrence each, Clock clock, String part) {
        int hour = clock.second().orElse(0) / 3600;
        boolean later =
                hour > 0 && hour < 12 && (part.equals("night") || part.equals("evening") || part.equals("afternoon"));
        String time = later ? Days.format("T%02d", hour + 12) + clock.timex().substring(3) : clock.timex();
        String day = each.timex().startsWith("XXXX") ? each.timex() : "";
        return new Recurrence(day + time, each.times(), each.period());
    }

    /** "3pm every day", "9am on Sundays" */
    private Optional<Found<Recurrence>> clockFirst(int at) {
        return clocks.apply(at)
                .flatMap(c -> each(c.end())
                        .or(() -> plural(c.end()))
                        .map(f -> new Found<>(at, f.end(), timed(f.value(), c.value(), ""))));
    }
}
