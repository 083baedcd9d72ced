package stet.text.time;

import java.util.Optional;
import java.util.Set;
import stet.text.time.TimeValue.Dates;

/**
 * Reads years of account and of schools: "fiscal 2023", "the 2023 fiscal year", "FY2023", "the 2023-24 school year". Their
 * days differ from place to place.
 */
record FiscalYears(Words words, Years years) {

    private static final Set<String> KINDS = Set.of("fiscal", "financial", "tax", "school", "academic");
    private static final Set<String> BARS = Set.of("-", "/", "\u2013");

    Optional<Found<Dates>> read(int at) {
        return kindFirst(at)
                .or(() -> year(at).filter(y -> words.isOneOf(y.end(), KINDS) && words.is(y.end() + 1, "year"))
                        .map(y -> year(at, y.end() + 2, y.value())))
                .or(() -> letters(at));
    }

    private Optional<Found<Dates>> kindFirst(int at) {
        if (!words.isOneOf(at, KINDS)) {
            return Optional.empty();
        }
        int next = words.skip(at + 1, "year");
        boolean plain = next > at + 1 || words.is(at, "fiscal");
        return year(next).filter(y -> plain).map(y -> year(at, y.end(), y.value()));
    }

    /** "2023", "2023-24", "2023/24" */
    private Optional<Found<Integer>> year(int at) {
        return years.digits(at).map(year -> {
            boolean two = words.isOneOf(year.end(), BARS)
                    && words.joined(year.end())
                    && words.integer(year.end() + 1, 2)
                            .filter(next -> next == (year.value() + 1) % 100)
                            .isPresent();
            return two ? new Found<>(at, year.end() + 2, year.value()) : year;
        });
    }

    /** "FY2023", "FY 23" */
    private Optional<Found<Dates>> letters(int at) {
        if (!words.is(at, "fy")) {
            return Optional.empty();
        }
        return words.integer(at + 1, 4)
                .filter(n -> n > 1900 && n < 2100 || n < 100)
                .map(n -> year(at, at + 2, n < 100 ? 2000 + n : n));
    }

    private static Found<Dates> year(int from, int end, int year) {
        return new Found<>(from, end, Days.open("FY" + year));
    }
}
