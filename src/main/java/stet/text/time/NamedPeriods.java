package stet.text.time;

import java.util.Optional;
import java.util.Set;
import stet.text.time.TimeValue.Dates;

/** Reads months and years: "March 2024", "last June", "the month of May", "2016", "the year 1999". */
record NamedPeriods(Words words, Days days, Years years) {

    /** Month names that are words or given names as well; short ones that could end a sentence. */
    private static final Set<String> DOUBTFUL = Set.of("may", "march", "mar", "jan", "jun", "dec", "sep", "apr");

    private static final Set<String> YEAR_CUES = Set.of(
            "in", "since", "from", "by", "until", "till", "before", "after", "during", "of", "between", "early", "late",
            "mid", "and", "to", "through", "or", "than", "around", "circa", "for", "as");

    private static final Set<String> LABELS = Set.of(
            "article",
            "room",
            "page",
            "section",
            "number",
            "no",
            "chapter",
            "flight",
            "route",
            "highway",
            "resolution",
            "act",
            "title",
            "area",
            "psalm",
            "verse",
            "line",
            "bus",
            "model",
            "version");

    private static final Set<String> MONTHS_LINKS = Set.of("of", ",");

    Optional<Found<Dates>> read(int at) {
        return monthOf(at).or(() -> shifted(at)).or(() -> month(at)).or(() -> year(at));
    }

    private Optional<Integer> monthAt(int at) {
        return Lexicon.MONTH.number(words.at(at));
    }

    /** "the month of January" */
    private Optional<Found<Dates>> monthOf(int at) {
        int start = words.skip(at, "the");
        if (!words.is(start, "month") || !words.is(start + 1, "of")) {
            return Optional.empty();
        }
        return monthAt(start + 2).map(m -> withYear(at, start + 2, m));
    }

    private Optional<Found<Dates>> shifted(int at) {
        return Lexicon.SHIFT
                .number(words.at(at))
                .flatMap(n -> monthAt(at + 1).map(m -> new Found<>(at, at + 2, shifted(m, n))));
    }

    private Dates shifted(int month, int shift) {
        return days.relative(Days.format("XXXX-%02d", month), ref -> Days.month(ref.getYear() + shift, month));
    }

    private Optional<Found<Dates>> month(int at) {
        return monthAt(at).flatMap(m -> {
            Found<Dates> found = withYear(at, at, m);
            return found.end() > at + 1 || isBare(at) ? Optional.of(found) : Optional.empty();
        });
    }

    /** Whether a month's name alone is the month: "in May", "September", not "may" or "March on". */
    private boolean isBare(int at) {
        boolean cue = Lexicon.CUE.has(words.at(at - 1));
        return words.capitalized(at)
                ? cue || !DOUBTFUL.contains(words.at(at))
                : cue && !DOUBTFUL.contains(words.at(at));
    }

    private Found<Dates> withYear(int from, int at, int month) {
        boolean point = words.is(at + 1, ".") && words.joined(at + 1);
        int next = point ? at + 2 : at + 1;
        Optional<Found<Integer>> year = years.following(next);
        if (year.isPresent()) {
            return new Found<>(from, year.get().end(), Days.month(year.get().value(), month));
        }
        int shift = words.skip(at + 1, MONTHS_LINKS);
        Optional<Integer> by = Lexicon.SHIFT.number(words.at(shift)).filter(n -> words.is(shift + 1, "year"));
        return by.map(n -> new Found<>(from, shift + 2, shifted(month, n)))
                .orElseGet(() -> new Found<>(from, at + 1, days.yearly(month)));
    }

    private Optional<Found<Dates>> year(int at) {
        int start = words.skip(words.skip(at, "the"), "year");
        if (start > at && words.is(start - 1, "the")) {
            return Optional.empty();
        }
        return yearThenMonth(at)
                .or(() -> years.digits(start)
                        .filter(y -> start > at || isYear(y))
                        .or(() -> isSpokenContext(at) ? years.expected(start) : Optional.empty())
                        .map(y -> new Found<>(at, y.end(), Days.year(y.value()))));
    }

    private boolean isSpokenContext(int at) {
        return !words.digits(at) && (words.is(at - 1, "in") || words.is(at - 1, "since") || words.is(at, "year"));
    }

    /** "2016 June", "2016, Nov" */
    private Optional<Found<Dates>> yearThenMonth(int at) {
        return years.digits(at).flatMap(y -> {
            int next = words.skip(y.end(), ",");
            boolean followed = words.dayInDigits(next + 1).isPresent();
            return monthAt(next)
                    .filter(m -> !followed && (next == y.end() || !words.word(next + 1) || words.is(next + 1, "and")))
                    .map(m -> new Found<>(at, next + 1, Days.month(y.value(), m)));
        });
    }

    /** Whether four digits are a year: not "$2000", not "2000 people", and old ones only after "in" and the like. */
    private boolean isYear(Found<Integer> year) {
        int at = year.from();
        boolean cue = YEAR_CUES.contains(words.at(at - 1));
        if (words.joined(at) && !words.isOneOf(at - 1, Set.of("(", "-", "–", "—", "\"", "'", "[", "/"))) {
            return false;
        }
        if (words.isOneOf(at - 1, LABELS) || (isCounted(year.end()) && !words.is(at - 1, "the"))) {
            return false;
        }
        return cue || (year.value() > 1900 && year.value() < 2100 && !words.is(at - 1, "about") && !isUnit(year.end()));
    }

    private boolean isCounted(int at) {
        String next = words.at(at);
        boolean plural = words.word(at) && next.length() > 3 && next.endsWith("s") && !next.endsWith("ss");
        return words.is(at, "people")
                || words.is(at, "%")
                || (plural && !words.capitalized(at) && !next.equals("was"))
                || isUnit(at);
    }

    private boolean isUnit(int at) {
        return Unit.of(words.at(at)).isPresent() || words.is(at, "percent") || words.is(at, "million");
    }
}
