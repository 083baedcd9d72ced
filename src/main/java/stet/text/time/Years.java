package stet.text.time;

import java.util.Optional;

/** Reads years: "1999", "nineteen ninety-nine", "two thousand and eighteen". */
record Years(Words words) {

    private static final int FIRST = 1_000;
    private static final int LAST = 2_999;

    /** A year where one is expected, after a month or a preposition. */
    Optional<Found<Integer>> expected(int at) {
        return digits(at).or(() -> spoken(at));
    }

    /** A year after a month or a day: "2016", ", 2016", "of 2016". */
    Optional<Found<Integer>> following(int at) {
        int start = words.is(at, ",") || words.is(at, "of") || words.is(at, "in") ? at + 1 : at;
        return expected(start).map(f -> f.from(at));
    }

    Optional<Found<Integer>> digits(int at) {
        return words.integer(at, 4)
                .filter(n -> !isBeforeChrist(words, at + 1))
                .filter(n -> (n >= FIRST && n <= LAST && !words.joined(at + 1)) || isYearBeforeMark(at, n))
                .map(n -> new Found<>(at, at + 1, n));
    }

    static boolean isBeforeChrist(Words words, int at) {
        return words.is(at, "bc") || words.is(at, "bce") || words.is(at, "b.c.") || words.is(at, "b.c");
    }

    private boolean isYearBeforeMark(int at, int year) {
        return year >= FIRST && year <= LAST && !words.word(at + 1) && !words.is(at + 1, "%") && !words.is(at + 1, ":");
    }

    private Optional<Found<Integer>> spoken(int at) {
        if (words.is(at, "two") && words.is(at + 1, "thousand")) {
            Optional<Found<Integer>> rest = words.small(words.skip(at + 2, "and"), false);
            return Optional.of(
                    rest.map(f -> new Found<>(at, f.end(), 2000 + f.value())).orElse(new Found<>(at, at + 2, 2000)));
        }
        return words.small(at, false)
                .filter(f -> (f.value() >= 10 && f.value() <= 20 && !words.is(f.end(), "-")) || isTwenty(f))
                .flatMap(century -> lastTwo(century.end())
                        .map(two -> new Found<>(at, two.end(), century.value() * 100 + two.value())));
    }

    private static boolean isTwenty(Found<Integer> f) {
        return f.value() == 20;
    }

    private Optional<Found<Integer>> lastTwo(int at) {
        if (words.is(at, "zero") || words.is(at, "oh")) {
            return words.small(at + 1, false).filter(f -> f.value() < 10).map(f -> f.from(at));
        }
        return words.small(at, false).filter(f -> f.value() >= 10);
    }
}
