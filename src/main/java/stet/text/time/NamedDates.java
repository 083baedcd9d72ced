package stet.text.time;

import java.util.Optional;
import java.util.Set;
import stet.text.time.TimeValue.Dates;

/** Reads days with a month's name: "March 25, 2024", "25 March", "the 4th of July", "2019-Sep-1". */
record NamedDates(Words words, Days days, Years years) {

    private static final Set<String> DOUBTFUL = Set.of("may", "march", "mar");
    private static final Set<String> MARKS = Set.of("-", "/", ".", ",");

    Optional<Found<Dates>> read(int at) {
        if (Lexicon.MONTH.has(words.at(at))) {
            return monthFirst(at);
        }
        if (words.digits(at)) {
            return yearFirst(at).or(() -> dayFirst(at, at));
        }
        return dayFirst(words.skip(at, "the"), at);
    }

    /** Where the month's name at {@code at} is used for a verb or a person: "may first", not "May 1". */
    private boolean isDoubtful(int at, Found<Integer> day) {
        return DOUBTFUL.contains(words.at(at)) && !words.capitalized(at) && !words.digits(at + 1) && day.value() <= 3;
    }

    private Optional<Found<Dates>> monthFirst(int at) {
        int month = Lexicon.MONTH.number(words.at(at)).orElse(1);
        int next = words.skip(words.skip(at + 1, MARKS), "the");
        return words.day(next)
                .filter(day -> !isDoubtful(at, day) && !isClock(day.end()) && !isCount(at, day.end()))
                .flatMap(day -> withYear(at, month, day));
    }

    /** "In March three men died": a day is on a date, not in it. */
    private boolean isCount(int at, int end) {
        return words.is(at - 1, "in")
                && words.exists(end)
                && Character.isLetter(words.at(end).charAt(0));
    }

    /** "March 5:30" names no day. */
    private boolean isClock(int at) {
        return (words.is(at, ":") && words.joined(at)) || words.is(at, "%");
    }

    private Optional<Found<Dates>> dayFirst(int at, int from) {
        return words.dayInDigits(at).or(() -> words.dayOrdinal(at)).flatMap(day -> {
            int next = words.skipHyphen(words.skip(day.end(), "of"));
            boolean point = words.is(next, ".") && words.digits(at);
            int month = point ? next + 1 : next;
            Optional<Integer> number = Lexicon.MONTH.number(words.at(month));
            if (number.isEmpty() || isVerb(month, next > day.end() || !words.digits(at) || from < at)) {
                return Optional.empty();
            }
            int after = month + 1;
            Optional<Found<Dates>> whole = withYear(from, number.get(), new Found<>(at, after, day.value()));
            return point ? whole.filter(f -> f.end() > after + 1) : whole;
        });
    }

    private boolean isVerb(int month, boolean marked) {
        return DOUBTFUL.contains(words.at(month)) && !words.capitalized(month) && !marked;
    }

    private Optional<Found<Dates>> withYear(int from, int month, Found<Integer> day) {
        int next = words.is(day.end(), ".") && words.joined(day.end()) ? day.end() + 1 : day.end();
        Optional<Found<Integer>> year = years.following(next).filter(y -> next == day.end() || words.exists(next));
        if (year.isPresent()) {
            return Days.of(year.get().value(), month, day.value())
                    .map(d -> new Found<>(from, year.get().end(), Days.day(d)));
        }
        return Days.of(2000, month, day.value())
                .map(d -> new Found<>(from, day.end(), days.yearly(month, day.value())));
    }

    private Optional<Found<Dates>> yearFirst(int at) {
        Optional<Integer> month = Lexicon.MONTH.number(words.at(at + 2));
        if (month.isEmpty() || !words.isOneOf(at + 1, MARKS) || !words.isOneOf(at + 3, MARKS)) {
            return Optional.empty();
        }
        return words.integer(at, 4)
                .flatMap(year -> words.dayInDigits(at + 4)
                        .flatMap(day -> Days.of(year, month.get(), day.value())
                                .map(d -> new Found<>(at, day.end(), Days.day(d)))));
    }
}
