package stet.text.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import stet.text.time.TimeValue.Dates;

/** Reads periods by their two ends: "from March to May", "between 2009 and 2017", "November 19-20", "4 to 22 January". */
record Ranges(
        Words words,
        Days days,
        IntFunction<Optional<Found<Dates>>> dates,
        IntFunction<Optional<Found<Dates>>> periods) {

    private static final Set<String> LINKS = Set.of("to", "until", "till", "through", "thru", "-", "–", "—", "and");
    private static final Set<String> OPENERS = Set.of("from", "between");

    Optional<Found<Dates>> read(int at) {
        int start = words.skip(at, OPENERS);
        Optional<Found<Dates>> best = ends(at, start);
        best = Found.longer(best, daysFirst(at, start));
        best = Found.longer(best, monthFirst(at, start));
        best = Found.longer(best, season(at));
        return Found.longer(best, weekFirst(at));
    }

    private boolean isLink(int at, boolean between) {
        return words.isOneOf(at, LINKS) && (!words.is(at, "and") || between);
    }

    private Optional<Found<Dates>> any(int at) {
        return Found.longer(dates.apply(at), periods.apply(at)).or(() -> now(at));
    }

    private Optional<Found<Dates>> now(int at) {
        return words.is(at, "now")
                ? Found.dates(at, at + 1, days.relative("PRESENT_REF", Days::day))
                : Optional.empty();
    }

    private Optional<Found<Dates>> ends(int at, int start) {
        boolean between = words.is(at, "between");
        Optional<Found<Dates>> first = any(start);
        int end = first.map(Found::end).orElse(at);
        if (first.isEmpty() || !isLink(end, between)) {
            return Optional.empty();
        }
        Optional<Found<Dates>> second = any(words.skip(end + 1, "the")).or(() -> any(end + 1));
        return second.map(
                        s -> new Found<>(at, s.end(), RangeJoin.join(first.get().value(), s.value())))
                .filter(f -> isOrdered(f.value()))
                .or(() -> shortYear(at, first.get(), end));
    }

    /** "2009-17" */
    private Optional<Found<Dates>> shortYear(int at, Found<Dates> first, int link) {
        boolean year = first.length() == 1 && words.integer(first.from(), 4).isPresent() && words.isHyphen(link);
        return words.integer(link + 1, 2)
                .filter(n -> year
                        && words.joined(link)
                        && words.joined(link + 1)
                        && words.at(link + 1).length() == 2)
                .map(n -> Integer.parseInt(words.at(first.from())) / 100 * 100 + n)
                .map(n -> new Found<>(at, link + 2, RangeJoin.join(first.value(), Days.year(n))))
                .filter(f -> isOrdered(f.value()));
    }

    /** "2023/24" */
    private Optional<Found<Dates>> season(int at) {
        boolean bar = words.is(at + 1, "/") && words.joined(at + 1) && words.joined(at + 2) && !words.joined(at + 3);
        return words.integer(at, 4)
                .filter(year -> bar && year > 1000)
                .flatMap(year -> words.integer(at + 2, 2)
                        .filter(next ->
                                next == (year + 1) % 100 && words.at(at + 2).length() == 2)
                        .map(next -> new Found<>(at, at + 3, RangeJoin.join(Days.year(year), Days.year(year + 1)))));
    }

    private static boolean isOrdered(Dates dates) {
        return dates.past().map(p -> !p.end().isBefore(p.start())).orElse(true);
    }

    /** "4 to 22 January, 1995", "3 until 12 of Sept", "4-23 in next month" */
    private Optional<Found<Dates>> daysFirst(int at, int start) {
        return words.dayInDigits(start)
                .filter(d -> isLink(d.end(), words.is(at, "between")) || words.is(d.end(), "and"))
                .flatMap(d -> {
                    int next = words.skip(d.end() + 1, "the");
                    boolean link = isLink(d.end(), words.is(at, "between"));
                    return end(next)
                            .filter(e -> link || follows(e.value(), d.value()))
                            .flatMap(e -> startIn(e.value(), d.value())
                                    .map(s -> new Found<>(at, e.end(), RangeJoin.join(s, e.value()))));
                });
    }

    /** "10 and 11 October" are two days in a row, "10 and 20 October" no range. */
    private static boolean follows(Dates end, int day) {
        return end.timex().endsWith(Days.format("-%02d", day + 1));
    }

    private Optional<Found<Dates>> end(int at) {
        return dates.apply(at)
                .filter(f -> f.value().day())
                .or(() -> words.dayInDigits(at).flatMap(d -> {
                    int next = words.skip(words.skip(d.end(), "of"), "in");
                    return Lexicon.SHIFT
                            .number(words.at(next))
                            .or(() -> words.is(next, "the") ? Optional.of(0) : Optional.empty())
                            .filter(n -> words.is(next + 1, "month"))
                            .map(n -> new Found<>(
                                    at,
                                    next + 2,
                                    days.relative("XXXX-XX", ref -> dayOf(ref.plusMonths(n), d.value()))));
                }));
    }

    private static Dates dayOf(LocalDate month, int day) {
        return Days.day(month.withDayOfMonth(Math.min(day, month.lengthOfMonth())));
    }

    /** The day {@code day} of the month in which a range ends. */
    private Optional<Dates> startIn(Dates end, int day) {
        String timex = end.timex().substring(0, Math.max(0, end.timex().length() - 2)) + Days.format("%02d", day);
        boolean shaped = end.timex().length() == 10 && end.timex().charAt(7) == '-';
        return shaped
                ? Optional.of(
                        new Dates(timex, true, sameMonth(end.past(), day), sameMonth(end.future(), day), end.cycle()))
                : Optional.empty();
    }

    private static Optional<DateSpan> sameMonth(Optional<DateSpan> span, int day) {
        return span.flatMap(s -> Days.of(s.start().getYear(), s.start().getMonthValue(), day))
                .map(DateSpan::day);
    }

    /** "November 19-20", "between November 15th through the 19th", "November between 19 and 20", "March 3-5, 2024" */
    private Optional<Found<Dates>> monthFirst(int at, int start) {
        Optional<Integer> month = Lexicon.MONTH.number(words.at(start));
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int dot = words.is(start + 1, ".") && words.joined(start + 1) ? start + 2 : start + 1;
        boolean inner = words.is(dot, "between");
        boolean between = inner || words.is(at, "between");
        int day = words.skip(words.skip(dot, OPENERS), "the");
        return words.day(day)
                .filter(d -> isLink(d.end(), between) || words.is(d.end(), "and"))
                .flatMap(d -> {
                    int second = words.skip(d.end() + 1, "the");
                    return words.dayInDigits(second)
                            .or(() -> words.dayOrdinal(second))
                            .filter(e -> isLink(d.end(), between) || e.value() == d.value() + 1)
                            .filter(e ->
                                    e.value() > d.value() && !Lexicon.MONTH.has(words.at(e.end())) && !isClock(e.end()))
                            .flatMap(e -> inMonth(at, month.get(), d.value(), e));
                });
    }

    private boolean isClock(int at) {
        return words.is(at, ":") && words.joined(at) && words.digits(at + 1);
    }

    private Optional<Found<Dates>> inMonth(int at, int month, int first, Found<Integer> last) {
        Optional<Found<Integer>> year = new Years(words).following(last.end());
        int end = year.map(Found::end).orElse(last.end());
        if (year.isPresent()) {
            return Days.of(year.get().value(), month, first)
                    .flatMap(s -> Days.of(s.getYear(), month, last.value())
                            .map(e -> new Found<>(at, end, RangeJoin.join(Days.day(s), Days.day(e)))));
        }
        return Days.of(2000, month, first)
                .flatMap(s -> Days.of(2000, month, last.value())
                        .map(e -> new Found<>(
                                at, end, RangeJoin.join(days.yearly(month, first), days.yearly(month, last.value())))));
    }

    /** "next week between Wednesday and Friday" */
    private Optional<Found<Dates>> weekFirst(int at) {
        Optional<Integer> shift = Lexicon.SHIFT.number(words.at(at)).filter(n -> words.is(at + 1, "week"));
        if (shift.isEmpty() || !words.isOneOf(at + 2, OPENERS)) {
            return Optional.empty();
        }
        Optional<Integer> first = Lexicon.WEEKDAY.number(words.at(at + 3));
        Optional<Integer> last = Lexicon.WEEKDAY.number(words.at(at + 5));
        return first.filter(f -> last.isPresent() && isLink(at + 4, words.is(at + 2, "between")))
                .map(f -> new Found<>(
                        at, at + 6, RangeJoin.join(inWeek(f, shift.get()), inWeek(last.orElse(f), shift.get()))));
    }

    private Dates inWeek(int weekday, int shift) {
        return days.relative(
                "XXXX-WXX-" + weekday, ref -> Days.day(ref.plusWeeks(shift).with(DayOfWeek.of(weekday))));
    }
}
