package stet.text.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import stet.text.time.TimeValue.Cycle;
import stet.text.time.TimeValue.Dates;

/** Reads quarters and halves of a year: "the third quarter of 2023", "Q3", "H1 2016", "next year's first half". */
record Quarters(Words words, Days days, Years years, FiscalYears fiscal) {

    private static final Set<String> LINKS = Set.of("of", "in", ",");

    Optional<Found<Dates>> read(int at) {
        return yearFirst(at)
                .or(() ->
                        part(at).map(p -> withYear(at, p)).filter(f -> f.value().cycle() == Cycle.NONE || isClear(at)));
    }

    /** "Q3" and "third-quarter" stand alone, "the first half" and "H1" do not. */
    private boolean isClear(int at) {
        return !words.is(at, "h")
                && part(at).filter(p -> p.value().length() == 3).isPresent();
    }

    static Dates quarter(int year, int quarter) {
        return months(year, quarter * 3 - 2, 3);
    }

    private static Dates months(int year, int first, int count) {
        LocalDate start = LocalDate.of(year, first, 1);
        return Days.between(start, start.plusMonths(count), "P" + count + "M");
    }

    /** "Q3", "the third quarter", "first half" */
    private Optional<Found<Part>> part(int at) {
        boolean letter = words.is(at, "q") || words.is(at, "h");
        if (letter && words.joined(at + 1)) {
            boolean quarter = words.is(at, "q");
            return words.integer(at + 1, 1)
                    .filter(n -> n >= 1 && n <= (quarter ? 4 : 2))
                    .map(n -> new Found<>(at, at + 2, new Part(n, quarter ? 3 : 6)));
        }
        if (words.is(at + 1, "q") && words.joined(at + 1)) {
            return words.integer(at, 1).filter(n -> n >= 1 && n <= 4).map(n -> new Found<>(at, at + 2, new Part(n, 3)));
        }
        return words.ordinal(words.skip(at, "the"))
                .flatMap(n -> named(at, n))
                .filter(p -> p.value().fits());
    }

    private Optional<Found<Part>> named(int at, Found<Integer> n) {
        int noun = words.skipHyphen(n.end());
        if (words.is(noun, "quarter") || words.is(noun, "qtr")) {
            return Optional.of(new Found<>(at, noun + 1, new Part(n.value(), 3)));
        }
        return words.is(noun, "half")
                ? Optional.of(new Found<>(at, noun + 1, new Part(n.value(), 6)))
                : Optional.empty();
    }

    private Found<Dates> withYear(int at, Found<Part> part) {
        int next = words.skip(part.end(), LINKS);
        Optional<Found<Dates>> account = fiscal.read(words.skip(next, "the"));
        if (account.isPresent() || words.is(at - 1, "fiscal")) {
            String of = account.map(f -> f.value().timex()).orElse("FYXXXX");
            return new Found<>(
                    at,
                    account.map(Found::end).orElse(part.end()),
                    Days.open(of + "-" + part.value().name()));
        }
        Optional<Found<Dates>> year = year(next);
        return year.map(y -> new Found<>(at, y.end(), part.value().of(y.value())))
                .orElseGet(() -> new Found<>(at, part.end(), yearly(part.value())));
    }

    private Optional<Found<Dates>> yearFirst(int at) {
        return year(at).flatMap(y -> {
                    int next = words.is(y.end(), "'s") ? y.end() + 1 : y.end();
                    return part(next)
                            .map(p -> new Found<>(at, p.end(), p.value().of(y.value())));
                })
                .filter(f -> !words.is(at, "the"));
    }

    /** "2016", "last year" */
    private Optional<Found<Dates>> year(int at) {
        Optional<Integer> shift = Lexicon.SHIFT.number(words.at(at)).filter(n -> words.is(at + 1, "year"));
        if (shift.isPresent()) {
            return Found.dates(at, at + 2, days.relative("XXXX", ref -> Days.year(ref.getYear() + shift.get())));
        }
        return years.digits(at).or(() -> years.expected(at)).map(y -> new Found<>(at, y.end(), Days.year(y.value())));
    }

    private Dates yearly(Part part) {
        String timex = "(XXXX-" + part.timex() + ")";
        return days.reference()
                .map(ref -> {
                    Optional<DateSpan> here =
                            months(ref.getYear(), part.first(), part.length()).past();
                    int back =
                            here.filter(s -> s.start().isAfter(ref)).map(s -> 1).orElse(0);
                    Optional<DateSpan> past = months(ref.getYear() - back, part.first(), part.length())
                            .past();
                    Optional<DateSpan> next = months(ref.getYear() + 1 - back, part.first(), part.length())
                            .past();
                    return new Dates(timex, false, past, next, Cycle.YEARLY);
                })
                .orElse(Days.open(timex));
    }

    /** The {@code n}th part of {@code length} months. */
    private record Part(int n, int length) {
        boolean fits() {
            return n >= 1 && n * length <= 12;
        }

        int first() {
            return (n - 1) * length + 1;
        }

        String name() {
            return (length == 3 ? "Q" : "H") + n;
        }

        String timex() {
            return Days.format("%02d,P%dM", first(), length);
        }

        Dates of(Dates year) {
            return year.past()
                    .map(y -> months(y.start().getYear(), first(), length))
                    .orElse(Days.open(year.timex()));
        }
    }
}
