package stet.text.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import stet.text.time.TimeValue.Dates;

/** Reads seasons, decades and centuries: "last summer", "spring of 2016", "the 1990s", "the '70s", "the 15th century". */
record Eras(Words words, Days days, Years years) {

    private static final Set<String> CUES =
            Set.of("in", "since", "during", "by", "until", "this", "of", "early", "late", "mid");
    private static final Set<String> APOSTROPHES = Set.of("'", "’");
    private static final Set<String> PARTS = Set.of("early", "late", "mid");

    Optional<Found<Dates>> read(int at) {
        return season(at).or(() -> century(at)).or(() -> decade(at));
    }

    private Optional<Found<Dates>> season(int at) {
        Optional<Integer> shift = Lexicon.SHIFT.number(words.at(at));
        boolean article = words.is(at, "the");
        int start = shift.isPresent() || article ? at + 1 : at;
        return Lexicon.SEASON
                .get(words.at(start))
                .flatMap(season -> shift.map(n -> new Found<>(at, start + 1, shifted(season, n)))
                        .or(() -> years.following(start + 1)
                                .filter(y -> (!words.is(start + 1, ",") && words.digits(y.end() - 1))
                                        || words.is(start + 1, "of"))
                                .map(y -> new Found<>(at, y.end(), Days.open(y.value() + "-" + season))))
                        .or(() -> article || isBare(start, season)
                                ? Found.dates(at, start + 1, Days.open(season))
                                : Optional.empty()));
    }

    private Dates shifted(String season, int shift) {
        return days.relative(season, ref -> Days.open((ref.getYear() + shift) + "-" + season));
    }

    /** "fall" and "spring" alone are verbs or water more often than seasons. */
    private boolean isBare(int at, String season) {
        boolean verb = words.is(at, "fall") || season.equals("SP");
        return !verb || words.isOneOf(at - 1, CUES);
    }

    private Optional<Found<Dates>> century(int at) {
        int start = words.skip(at, "the");
        return words.ordinal(start)
                .filter(n -> words.is(n.end(), "century") && n.value() > 0 && n.value() < 31)
                .filter(n -> !Years.isBeforeChrist(words, n.end() + 1))
                .map(n -> new Found<>(at, n.end() + 1, UnitPeriods.years(Math.max(1, (n.value() - 1) * 100), 100)));
    }

    private Optional<Found<Dates>> decade(int at) {
        int start = words.skip(at, "the");
        int number = words.is(start, "'") || words.is(start, "’") || words.is(start, "‘") ? start + 1 : start;
        return inDigits(at, number).or(() -> number == start ? spoken(at, start) : Optional.empty());
    }

    private Optional<Found<Dates>> inDigits(int from, int at) {
        int plural = plural(from, at);
        if (plural == at) {
            return Optional.empty();
        }
        Optional<Dates> full =
                words.integer(at, 4).filter(n -> n >= 1000 && n % 10 == 0).map(n -> UnitPeriods.years(n, 10));
        return full.or(() -> words.integer(at, 2)
                        .filter(n -> (n % 10 == 0 && n > 0 && words.at(at).length() == 2 && from < at) || isPlain(at))
                        .map(Eras::lately))
                .map(d -> new Found<>(from, plural, d));
    }

    /**
     * The end of the plural that begins with the number, or {@code at} where none does. "1990's" is a decade only where no
     * year can be meant as an owner: "the 1990's", "early 1990's", but "1990's best film".
     */
    private int plural(int from, int at) {
        if (words.is(at + 1, "s") && words.joined(at + 1)) {
            return at + 2;
        }
        boolean decade = from < at || words.isOneOf(words.is(at - 1, "-") ? at - 2 : at - 1, PARTS);
        boolean apostrophe = words.isOneOf(at + 1, APOSTROPHES) && words.is(at + 2, "s") && words.joined(at + 2);
        return decade && apostrophe ? at + 3 : at;
    }

    private boolean isPlain(int at) {
        return words.is(at - 1, "in")
                && words.at(at).length() == 2
                && words.at(at).endsWith("0");
    }

    /** The decade of the last hundred years that ends in these digits: "the '20s" are the 1920s still. */
    private static Dates lately(int tens) {
        LocalDate start = LocalDate.of(tens < 20 ? 2000 + tens : 1900 + tens, 1, 1);
        LocalDate end = start.plusYears(10);
        return Days.fixed(
                Days.format("(XX%02d-01-01,XX%02d-01-01,P10Y)", tens, (tens + 10) % 100),
                false,
                DateSpan.until(start, end));
    }

    /** "the nineties", "the nineteen seventies", "the two thousands", "the twenty-tens" */
    private Optional<Found<Dates>> spoken(int from, int at) {
        if (words.is(at, "two") && words.is(at + 1, "thousands")) {
            return Found.dates(from, at + 2, UnitPeriods.years(2000, 10));
        }
        boolean thousand = words.is(at, "two") && words.is(at + 1, "thousand");
        Optional<Found<Integer>> century = thousand
                ? Optional.of(new Found<>(at, words.skip(at + 2, "and"), 20))
                : words.small(at, false).filter(n -> n.value() >= 15 && n.value() <= 20);
        Optional<Found<Dates>> full = century.flatMap(c -> {
            int next = words.skipHyphen(c.end());
            return Lexicon.DECADE
                    .number(words.at(next))
                    .map(n -> new Found<>(from, next + 1, UnitPeriods.years(c.value() * 100 + n, 10)));
        });
        return full.or(() -> Lexicon.DECADE
                .number(words.at(at))
                .filter(n -> from < at && n != 10)
                .map(n -> new Found<>(from, at + 1, n == 0 ? UnitPeriods.years(2000, 10) : lately(n))));
    }
}
