package stet.text.time;

import java.util.Optional;
import java.util.Set;
import stet.text.time.TimeValue.Dates;

/** Reads days with names: "Christmas Day", "Good Friday 2019", "Thanksgiving last year", "since Easter". */
record Holidays(Words words, Days days, Years years) {

    private static final Set<String> BEFORE = Set.of(
            "on", "at", "since", "before", "after", "by", "until", "till", "over", "around", "during", "for", "past",
            "than");
    private static final Set<String> AFTER = Set.of(
            "", ".", ",", "!", "?", ";", ":", ")", "and", "or", "in", "at", "on", "for", "to", "with", "when", "after",
            "but", "as", "by", "of");

    Optional<Found<Dates>> read(int at) {
        Optional<Integer> shift = Lexicon.SHIFT.number(words.at(at));
        return shift.isPresent()
                ? named(at + 1)
                        .map(f -> new Found<>(at, f.end(), shifted(f.value(), shift.get())))
                        .filter(f -> isFree(f.end()))
                : named(at).flatMap(this::inYear);
    }

    private Optional<Found<Holiday>> named(int at) {
        for (Holiday holiday : Holiday.startingWith(words.at(at))) {
            int end = at + holiday.name().size();
            if (words.capitalized(at) && stands(holiday, at) && !words.capitalized(end)) {
                return Optional.of(new Found<>(at, end, holiday));
            }
        }
        return Optional.empty();
    }

    private boolean stands(Holiday holiday, int at) {
        for (int i = 0; i < holiday.name().size(); i++) {
            if (!words.at(at + i).replace('’', '\'').equals(holiday.name().get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isFree(int end) {
        return AFTER.contains(words.at(end));
    }

    private Optional<Found<Dates>> inYear(Found<Holiday> f) {
        Optional<Found<Integer>> year = years.following(f.end());
        if (year.isPresent()) {
            return Found.dates(
                    f.from(),
                    year.get().end(),
                    Days.day(f.value().in().apply(year.get().value())));
        }
        int next = words.skip(f.end(), "of");
        Optional<Integer> shift = Lexicon.SHIFT.number(words.at(next)).filter(n -> words.is(next + 1, "year"));
        if (shift.isPresent()) {
            return Found.dates(f.from(), next + 2, inYear(f.value(), shift.get()));
        }
        boolean clear = !f.value().isDoubtful() || (words.isOneOf(f.from() - 1, BEFORE) && isFree(f.end()));
        return clear ? Found.dates(f.from(), f.end(), days.yearly(f.value().in())) : Optional.empty();
    }

    private Dates inYear(Holiday holiday, int shift) {
        return days.relative("XXXX-XX-XX", ref -> Days.day(holiday.in().apply(ref.getYear() + shift)));
    }

    /** "Last Christmas" is the latest, "next Easter" the one to come, "this Halloween" this year's. */
    private Dates shifted(Holiday holiday, int shift) {
        if (shift == 0) {
            return inYear(holiday, 0);
        }
        Dates around = days.yearly(holiday.in());
        return (shift < 0 ? around.past() : around.future())
                .map(DateSpan::start)
                .map(Days::day)
                .orElse(around);
    }
}
