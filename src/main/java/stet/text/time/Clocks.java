package stet.text.time;

import java.util.Optional;
import java.util.Set;
import stet.text.time.TimeValue.Clock;

/** Reads times of day: "5 p.m.", "17:00", "half past eight", "noon", "8 in the morning", "at 7". */
record Clocks(Words words) {

    private static final Set<String> FOLLOWS = Set.of(
            "", ".", ",", "!", "?", ";", ")", "and", "or", "on", "for", "with", "when", "in", "to", "until", "every");
    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final Set<String> MINUTES = Set.of("minute", "minutes", "min", "mins");

    Optional<Found<Clock>> read(int at) {
        return prefixed(at).or(() -> fixed(at)).or(() -> past(at)).or(() -> suffixed(at));
    }

    /** "noon", "midnight", "mid-morning", "noonish" */
    private Optional<Found<Clock>> fixed(int at) {
        boolean mid = words.is(at, "mid");
        int next = mid ? words.skipHyphen(at + 1) : at;
        String word = mid ? "mid" + words.at(next) : words.at(at);
        int hour = switch (word) {
            case "noon", "noonish", "midday" -> 12;
            case "midnight" -> 0;
            case "midmorning" -> 10;
            case "midafternoon" -> 14;
            default -> -1;
        };
        return hour < 0 ? Optional.empty() : Optional.of(new Found<>(at, next + 1, clock(new Reading(hour, -1, -1))));
    }

    /** "half past eight", "a quarter to 8", "three minutes to five thirty", "10 past 9" */
    private Optional<Found<Clock>> past(int at) {
        return offset(at).flatMap(minutes -> {
            boolean past = words.is(minutes.end(), "past");
            if (!past && !words.is(minutes.end(), "to")) {
                return Optional.empty();
            }
            boolean plain = words.digits(minutes.end() - 1)
                    || (minutes.value() != 15 && minutes.value() != 30 && minutes.value() != 45);
            return reading(minutes.end() + 1)
                    .filter(f -> past || !plain || MINUTES.contains(words.at(minutes.end() - 1)))
                    .map(this::withHalfOfDay)
                    .filter(f -> f.value().hour() <= 24)
                    .map(f ->
                            new Found<>(at, f.end(), clock(f.value().plus(past ? minutes.value() : -minutes.value()))));
        });
    }

    private Optional<Found<Integer>> offset(int at) {
        int start = words.skip(at, ARTICLES);
        if (words.is(start, "half")) {
            return Optional.of(new Found<>(at, start + 1, 30));
        }
        if (words.is(start, "quarter")) {
            return Optional.of(new Found<>(at, start + 1, 15));
        }
        if (words.is(at, "three") && words.is(at + 1, "quarters")) {
            return Optional.of(new Found<>(at, at + 2, 45));
        }
        return number(at).filter(n -> n.value() > 0 && n.value() < 60).map(n -> n.to(words.skip(n.end(), MINUTES)));
    }

    private Optional<Found<Integer>> number(int at) {
        return words.integer(at, 2).map(n -> new Found<>(at, at + 1, n)).or(() -> words.small(at, false));
    }

    /** "afternoon at 7", "in the night five thirty", "at lunchtime 11 o'clock" */
    private Optional<Found<Clock>> prefixed(int at) {
        int start = words.is(at, "in") && words.is(at + 1, "the") ? at + 2 : words.skip(at, "at");
        String part = words.at(start);
        if (!isPart(part)) {
            return Optional.empty();
        }
        int next = words.skip(start + 1, "at");
        return reading(next)
                .filter(f -> next > start + 1 || f.end() > next + 1)
                .filter(f -> f.value().minute() < 60)
                .map(f -> f.value().halved()
                        ? f
                        : new Found<>(f.from(), f.end(), f.value().in(part)))
                .map(f -> new Found<>(at, f.end(), clock(f.value())));
    }

    private static boolean isPart(String word) {
        return word.equals("lunchtime") || (Lexicon.PART.has(word) && !word.endsWith("s"));
    }

    private Optional<Found<Clock>> suffixed(int at) {
        return reading(at).flatMap(f -> {
            Found<Reading> whole = withHalfOfDay(f);
            boolean marked = whole.end() > f.end()
                    || whole.value().halved()
                    || whole.value().spoken()
                    || isAt(at, f.end());
            return marked && whole.value().isValid()
                    ? Optional.of(new Found<>(at, whole.end(), clock(whole.value())))
                    : Optional.empty();
        });
    }

    private boolean isAt(int at, int end) {
        return words.is(at - 1, "at")
                && FOLLOWS.contains(words.at(end))
                && !(words.is(end, ".") && words.joined(end + 1));
    }

    /** "in the morning", "afternoon", "noon", "midnight" after a time */
    private Found<Reading> withHalfOfDay(Found<Reading> f) {
        int next = words.is(f.end(), "in") && words.is(f.end() + 1, "the") ? f.end() + 2 : f.end();
        String part = words.at(next);
        boolean noon = part.equals("noon") || part.equals("midnight") || part.equals("lunchtime");
        boolean close = next > f.end() || part.equals("afternoon") || noon;
        return close && (noon || isPart(part)) && !f.value().halved()
                ? new Found<>(f.from(), next + 1, f.value().in(part))
                : f;
    }

    private Optional<Found<Reading>> reading(int at) {
        return ClockDigits.read(words, at)
                .or(() -> spoken(at))
                .map(f -> halfOfDay(f))
                .map(f -> oClock(f));
    }

    private Found<Reading> oClock(Found<Reading> f) {
        if (words.is(f.end(), "o'clock")) {
            return halfOfDay(new Found<>(f.from(), f.end() + 1, f.value().asSpoken()));
        }
        int ish = words.skipHyphen(f.end());
        return words.is(ish, "ish") && words.joined(ish)
                ? new Found<>(f.from(), ish + 1, f.value().asSpoken())
                : f;
    }

    /** "eight forty", "eleven five", "seven thirty five" */
    private Optional<Found<Reading>> spoken(int at) {
        return words.small(at, false)
                .filter(h -> h.value() <= 24 && !words.isHyphen(h.end()))
                .map(h -> {
                    Optional<Found<Integer>> minute =
                            words.small(h.end(), false).filter(m -> m.value() > 0 && m.value() < 60);
                    boolean clear = minute.filter(m -> m.value() >= 10).isPresent();
                    return minute.map(
                                    m -> new Found<>(at, m.end(), new Reading(h.value(), m.value(), -1, false, clear)))
                            .orElseGet(() -> new Found<>(at, h.end(), new Reading(h.value(), -1, -1)));
                });
    }

    /** "pm", "p.m.", "p. m.", "a m" */
    private Found<Reading> halfOfDay(Found<Reading> f) {
        int at = f.end();
        String word = words.at(at);
        String letter = word.isEmpty() ? "" : word.substring(0, 1);
        boolean one = word.equals("am")
                || word.equals("pm")
                || word.equals("a.m.")
                || word.equals("p.m.")
                || word.equals("a.m")
                || word.equals("p.m")
                || word.equals("ampm");
        if (one) {
            return new Found<>(
                    f.from(),
                    at + 1,
                    word.equals("ampm") ? f.value().asSpoken() : f.value().half(letter));
        }
        boolean half = word.equals("a") || word.equals("p") || word.equals("a.") || word.equals("p.");
        int next = words.skip(at + 1, ".");
        if (half && (words.is(next, "m") || words.is(next, "m."))) {
            boolean point = next > at + 1 || word.endsWith(".");
            int end = point && words.is(next, "m") && words.is(next + 1, ".") ? next + 2 : next + 1;
            return new Found<>(f.from(), end, f.value().half(letter));
        }
        return half && words.joined(at) && word.length() == 1 && !words.joined(at + 1)
                ? new Found<>(f.from(), at + 1, f.value().half(letter))
                : f;
    }

    private static Clock clock(Reading r) {
        String timex = Days.format("T%02d", r.hour());
        timex += r.minute() >= 0 ? Days.format(":%02d", r.minute()) : "";
        timex += r.second() >= 0 ? Days.format(":%02d", r.second()) : "";
        return new Clock(timex, Optional.of(r.hour() * 3600 + Math.max(0, r.minute()) * 60 + Math.max(0, r.second())));
    }
}
