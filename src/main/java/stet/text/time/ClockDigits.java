package stet.text.time;

import java.util.Optional;
import java.util.Set;

/** Reads times in digits: "7:56", "7:56:30", "8.10 pm", "340pm", "17h30", "7". */
final class ClockDigits {

    private static final Set<String> HALVES =
            Set.of("a", "p", "a.", "p.", "am", "pm", "a.m", "p.m", "a.m.", "p.m.", "ampm");

    private ClockDigits() {}

    static Optional<Found<Reading>> read(Words words, int at) {
        if (words.is(at, "t") && words.joined(at + 1)) {
            return colons(words, at + 1).map(f -> f.from(at));
        }
        if (!words.digits(at) || (words.joined(at) && (words.word(at - 1) || words.is(at - 1, "$")))) {
            return Optional.empty();
        }
        return colons(words, at)
                .or(() -> point(words, at))
                .or(() -> packed(words, at))
                .or(() -> hour(words, at));
    }

    private static Optional<Found<Reading>> colons(Words words, int at) {
        Optional<Integer> hour = words.integer(at, 2).filter(h -> h <= 24);
        boolean mark = words.is(at + 1, ":") || (words.is(at + 1, "h") && words.word(at + 1));
        Optional<Integer> minute =
                words.integer(at + 2, 2).filter(m -> words.at(at + 2).length() == 2 && m < 60);
        if (hour.isEmpty() || !mark || !words.joined(at + 1) || !words.joined(at + 2) || minute.isEmpty()) {
            return Optional.empty();
        }
        boolean seconds = words.is(at + 3, ":") && words.joined(at + 4);
        return Optional.of(words.integer(at + 4, 2)
                .filter(s -> seconds && s < 60)
                .map(s -> new Found<>(at, at + 5, new Reading(hour.get(), minute.get(), s, false, true)))
                .orElseGet(() -> new Found<>(at, at + 3, new Reading(hour.get(), minute.get(), -1, false, true))));
    }

    /** "8.10 pm" */
    private static Optional<Found<Reading>> point(Words words, int at) {
        String token = words.at(at);
        int dot = token.indexOf('.');
        boolean shaped = dot > 0 && dot <= 2 && token.length() == dot + 3 && token.indexOf(',') < 0;
        if (!shaped || token.indexOf('.', dot + 1) >= 0 || !isHalf(words, at + 1)) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(token.substring(0, dot));
        int minute = Integer.parseInt(token.substring(dot + 1));
        return Optional.of(new Reading(hour, minute, -1))
                .filter(Reading::isValid)
                .map(r -> new Found<>(at, at + 1, r));
    }

    /** "340pm", "1140 a.m.", "1800 GMT", "0800 hours" */
    private static Optional<Found<Reading>> packed(Words words, int at) {
        boolean zone = Lexicon.ZONE.has(words.at(at + 1)) && words.capitalized(at + 1);
        boolean hours = words.is(at + 1, "hours") && words.at(at).startsWith("0");
        if (zone || hours) {
            return words.integer(at, 4)
                    .filter(n -> words.at(at).length() == 4)
                    .map(n -> new Reading(n / 100, n % 100, -1, true, true))
                    .filter(Reading::isValid)
                    .map(r -> new Found<>(at, hours ? at + 2 : at + 1, r));
        }
        return words.integer(at, 4)
                .filter(n -> n >= 100 && isHalf(words, at + 1) && !isPence(words, at + 1))
                .map(n -> new Reading(n / 100, n % 100, -1))
                .filter(Reading::isValid)
                .map(r -> new Found<>(at, at + 1, r));
    }

    private static boolean isHalf(Words words, int at) {
        return words.isOneOf(at, HALVES);
    }

    /** "412p" */
    private static boolean isPence(Words words, int at) {
        return words.is(at, "p") && !words.is(at + 1, "m") && !words.is(at + 1, ".");
    }

    private static Optional<Found<Reading>> hour(Words words, int at) {
        boolean point =
                words.is(at + 1, ".") && words.joined(at + 1) && (words.is(at + 2, "am") || words.is(at + 2, "pm"));
        return words.integer(at, 2)
                .filter(h -> h <= 24)
                .map(h -> new Found<>(at, point ? at + 2 : at + 1, new Reading(h, -1, -1)));
    }
}
