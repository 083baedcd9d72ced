package stet.text.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import stet.text.time.TimeValue.Dates;
import stet.text.time.TimeValue.Length;

/** Reads periods told from the reference: "last week", "next three months", "this weekend", "rest of the year". */
record UnitPeriods(Words words, Days days, Lengths lengths, RelativeDates relative) {

    private static final Set<String> PAST = Set.of("past", "coming");
    private static final Set<String> OWN = Set.of("the", "my", "our", "same", "that");

    Optional<Found<Dates>> read(int at) {
        return counted(at)
                .or(() -> afterNext(at))
                .or(() -> single(at))
                .or(() -> rest(at))
                .or(() -> side(at))
                .or(() -> within(at))
                .or(() -> future(at))
                .or(() -> toDate(at));
    }

    /** "last week", "this year", "the next decade", "the week", "weekend" */
    Optional<Found<Dates>> single(int at) {
        boolean led = words.is(at, "the") || (words.is(at, "this") && words.isOneOf(at + 1, PAST));
        int start = led && Lexicon.SHIFT.has(words.at(at + 1)) ? at + 1 : at;
        Optional<Integer> shift = Lexicon.SHIFT.number(words.at(start));
        if (shift.isPresent() && words.word(start + 1)) {
            return period(start + 1, shift.get())
                    .map(d -> new Found<>(
                            words.is(start + 1, "decade") || words.is(at, "this") ? at : start, start + 2, d))
                    .filter(f -> start == at || f.from() == at);
        }
        if (words.isOneOf(at, OWN) && isOwn(at + 1)) {
            return period(at + 1, 0).map(d -> new Found<>(at, at + 2, d));
        }
        return words.is(at, "weekend") ? period(at, 0).map(d -> new Found<>(at, at + 1, d)) : Optional.empty();
    }

    /** "the week" stands for this week; "the year of" and "the month that" do not. */
    private boolean isOwn(int at) {
        boolean that = words.is(at - 1, "same") || words.is(at - 1, "that");
        return words.is(at, "week")
                || words.is(at, "weekend")
                || (that && (words.is(at, "month") || words.is(at, "year")));
    }

    private Optional<Dates> period(int at, int shift) {
        if (words.is(at, "weekend")) {
            return Optional.of(days.relative("XXXX-WXX-WE", ref -> Days.weekend(ref.plusWeeks(shift))));
        }
        if (!words.word(at) || words.at(at).endsWith("s")) {
            return Optional.empty();
        }
        return Unit.of(words.at(at)).flatMap(unit -> period(unit, shift));
    }

    private Optional<Dates> period(Unit unit, int shift) {
        return switch (unit) {
            case WEEK, FORTNIGHT -> of("XXXX-WXX", ref -> Days.week(ref.plusWeeks(shift)));
            case MONTH -> of("XXXX-XX", ref -> month(ref.plusMonths(shift)));
            case QUARTER -> of("XXXX-QX", ref -> quarter(ref.plusMonths(3L * shift)));
            case YEAR -> of("XXXX", ref -> Days.year(ref.getYear() + shift));
            case DECADE -> of("XXX", ref -> years(ref.getYear() / 10 * 10 + 10 * shift, 10));
            case CENTURY -> of("XX", ref -> years(ref.getYear() / 100 * 100 + 100 * shift, 100));
            case SECOND, MINUTE, HOUR, DAY, BUSINESS_DAY -> Optional.empty();
        };
    }

    /** "the month", "the year" */
    Optional<Found<Dates>> current(int at) {
        return words.is(at, "the") ? period(at + 1, 0).map(d -> new Found<>(at, at + 2, d)) : Optional.empty();
    }

    private Optional<Dates> of(String timex, java.util.function.Function<LocalDate, Dates> make) {
        return Optional.of(days.relative(timex, make));
    }

    static Dates month(LocalDate day) {
        return Days.month(day.getYear(), day.getMonthValue());
    }

    private static Dates quarter(LocalDate day) {
        return Quarters.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    static Dates years(int first, int count) {
        LocalDate start = LocalDate.of(first, 1, 1);
        return Days.between(start, start.plusYears(count), "P" + count + "Y");
    }

    /** "past 3 weeks", "next few days", "the last two decades" */
    private Optional<Found<Dates>> counted(int at) {
        int start = words.is(at, "the") ? at + 1 : at;
        Optional<Integer> shift = Lexicon.SHIFT.number(words.at(start)).filter(n -> n != 0);
        return shift.flatMap(n -> lengths.read(start + 1)
                .filter(f -> f.value().unit().compareTo(ChronoUnit.DAYS) >= 0)
                .filter(f -> lengths.part(start + 1).isPresent())
                .map(f -> new Found<>(start, f.end(), counted(f, n))));
    }

    private Dates counted(Found<Length> f, int direction) {
        String timex = f.value().timex();
        if (lengths.unitOf(f) == Unit.DECADE) {
            int count = f.value().amount().intValue();
            return days.relative(timex, ref -> years(ref.getYear() / 10 * 10 + (direction > 0 ? 10 : -count), count));
        }
        return days.relative(
                timex,
                ref -> direction < 0
                        ? Days.between(relative.add(ref, f, -1), ref, timex)
                        : Days.between(ref.plusDays(1), relative.add(ref.plusDays(1), f, 1), timex));
    }

    /** "the week after next", "the year before last" */
    private Optional<Found<Dates>> afterNext(int at) {
        int start = words.skip(at, "the");
        boolean next = words.is(start + 1, "after") && words.is(start + 2, "next");
        boolean last = words.is(start + 1, "before") && words.is(start + 2, "last");
        return (next || last) && !(words.word(start + 3) && isUnit(start + 3))
                ? period(start, next ? 2 : -2).map(d -> new Found<>(at, start + 3, d))
                : Optional.empty();
    }

    private boolean isUnit(int at) {
        return Unit.of(words.at(at)).isPresent();
    }

    /** "rest of the week" */
    private Optional<Found<Dates>> rest(int at) {
        if (!words.is(at, "rest")) {
            return Optional.empty();
        }
        int next = words.skip(at + 1, "of");
        int unit = words.skip(next, Set.of("the", "my", "this", "current", "our"));
        return Unit.of(words.at(unit)).flatMap(u -> period(u, 0)).map(d -> new Found<>(at, unit + 1, restOf(d)));
    }

    private Dates restOf(Dates whole) {
        return days.relative(
                whole.timex(),
                ref -> whole.past()
                        .map(p ->
                                new DateSpan(ref, p.end().minusDays(1), p.end().minusDays(1)))
                        .map(p -> Days.fixed(
                                "(" + p.start() + "," + p.end() + "," + Days.length(p.start(), p.end()) + ")",
                                false,
                                p))
                        .orElse(whole));
    }

    /** "earlier this month", "later in the year" */
    private Optional<Found<Dates>> side(int at) {
        boolean earlier = words.is(at, "earlier");
        if (!earlier && !words.is(at, "later")) {
            return Optional.empty();
        }
        int next = words.skip(words.skip(at + 1, "in"), Set.of("this", "the"));
        if (next == at + 1) {
            return Optional.empty();
        }
        return period(next, 0).map(d -> new Found<>(at, next + 1, sideOf(d, earlier)));
    }

    private Dates sideOf(Dates whole, boolean earlier) {
        return days.relative(
                whole.timex(),
                ref -> whole.past()
                        .map(p -> earlier ? new DateSpan(p.start(), ref, ref) : DateSpan.until(ref, p.end()))
                        .map(p -> Days.fixed(whole.timex(), false, p))
                        .orElse(whole));
    }

    /** "within 5 days", "within the next 3 years", "less than 2 weeks from today" */
    private Optional<Found<Dates>> within(int at) {
        if (!words.is(at, "within")) {
            return Optional.empty();
        }
        int next = words.skip(words.skip(at + 1, "the"), Set.of("next", "coming", "upcoming", "following"));
        return lengths.read(next)
                .filter(f -> f.value().unit().compareTo(ChronoUnit.DAYS) >= 0)
                .map(f -> new Found<>(
                        at,
                        afterFrom(f.end()),
                        days.relative(
                                f.value().timex(),
                                ref -> Days.between(
                                        ref, relative.add(ref, f, 1), f.value().timex()))));
    }

    private int afterFrom(int at) {
        return words.is(at, "from") && (words.is(at + 1, "today") || words.is(at + 1, "now")) ? at + 2 : at;
    }

    /** "4 weeks in the future", "2 days hence" */
    private Optional<Found<Dates>> future(int at) {
        return lengths.read(at)
                .filter(f -> f.value().unit().compareTo(ChronoUnit.DAYS) >= 0)
                .flatMap(f -> {
                    boolean future =
                            words.is(f.end(), "in") && words.is(f.end() + 1, "the") && words.is(f.end() + 2, "future");
                    int end = future ? f.end() + 3 : words.skip(f.end(), "hence");
                    return end > f.end() ? Found.dates(at, end, counted(f, 1)) : Optional.empty();
                });
    }

    /** "year to date" */
    private Optional<Found<Dates>> toDate(int at) {
        return words.is(at, "year") && words.is(at + 1, "to") && words.is(at + 2, "date")
                ? Found.dates(
                        at,
                        at + 3,
                        days.relative(
                                "XXXX",
                                ref -> Days.fixed(
                                        Days.year(ref.getYear()).timex(),
                                        false,
                                        DateSpan.until(ref.withDayOfYear(1), ref))))
                : Optional.empty();
    }
}
