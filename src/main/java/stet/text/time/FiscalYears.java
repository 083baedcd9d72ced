package stet.text.time;

import java.util.Optional;
import java.util.Set;
import stet.text.time.TimeValue.Dates;

/** Reads years of account: "fiscal 2023", "the 2023 fiscal year", "FY2023". Their days differ from place to place. */
record FiscalYears(Words words, Years years) {

    private static final Set<String> KINDS = Set.of("fiscal", "financial", "tax");

    Optional<Found<Dates>> read(int at) {
        return kindFirst(at)
                .or(() -> years.digits(at)
                        .filter(y -> words.isOneOf(y.end(), KINDS) && words.is(y.end() + 1, "year"))
                        .map(y -> year(at, y.end() + 2, y.value())))
                .or(() -> letters(at));
    }

    private Optional<Found<Dates>> kindFirst(int at) {
        if (!words.isOneOf(at, KINDS)) {
            return Optional.empty();
        }
        int next = words.skip(at + 1, "year");
        boolean plain = next > at + 1 || words.is(at, "fiscal");
        return years.digits(next).filter(y -> plain).map(y -> year(at, y.end(), y.value()));
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
