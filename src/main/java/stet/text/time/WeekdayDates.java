package stet.text.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import stet.text.time.TimeValue.Dates;

/** Reads days of the week: "Monday", "last Friday", "Tuesday next week", "the first Friday of July", "Friday the 22nd". */
record WeekdayDates(Words words, Days days, NumericDates numeric, NamedDates named) {

    /** Abbreviations that are words or names as well. */
    private static final Set<String> DOUBTFUL = Set.of("mon", "wed", "fri", "sat", "sun");

    private static final Set<String> LINKS = Set.of("of", "in", "on");
    private static final Set<String> NAME_AFTER =
            Set.of("times", "telegraph", "mirror", "express", "mail", "post", "herald", "club", "school");
    private static final Set<String> NAME_BEFORE =
            Set.of("black", "good", "bloody", "super", "ash", "palm", "cyber", "freaky", "ruby");

    Optional<Found<Dates>> read(int at) {
        return ofWeek(at).or(() -> shifted(at)).or(() -> nth(at)).or(() -> plain(at));
    }

    private Optional<Integer> weekday(int at) {
        return Lexicon.WEEKDAY.number(words.at(at)).filter(d -> !isName(at));
    }

    private boolean isName(int at) {
        return (words.capitalized(at + 1) && words.isOneOf(at + 1, NAME_AFTER))
                || (words.capitalized(at - 1) && words.isOneOf(at - 1, NAME_BEFORE));
    }

    /** "Tuesday next week", "on Friday of this week", "next week on Friday". */
    private Optional<Found<Dates>> ofWeek(int at) {
        int start = words.skip(at, "on");
        Optional<Integer> day = weekday(start);
        if (day.isPresent()) {
            int next = words.skip(start + 1, "of");
            return week(next).map(shift -> new Found<>(at, next + 2, inWeek(day.get(), shift)));
        }
        return week(at).flatMap(shift -> {
            int next = words.skip(words.skip(at + 2, ","), "on");
            return weekday(next).map(d -> new Found<>(at, next + 1, inWeek(d, shift)));
        });
    }

    private Optional<Integer> week(int at) {
        return words.is(at + 1, "week") ? Lexicon.SHIFT.number(words.at(at)) : Optional.empty();
    }

    private Dates inWeek(int weekday, int shift) {
        return days.relative(
                "XXXX-WXX-" + weekday,
                ref -> Days.day(ref.plusWeeks(shift).with(DayOfWeek.MONDAY).plusDays(weekday - 1L)));
    }

    private Optional<Found<Dates>> shifted(int at) {
        return Lexicon.SHIFT
                .number(words.at(at))
                .flatMap(shift -> weekday(at + 1)
                        .map(day -> apposition(at + 1)
                                .map(f -> f.from(at))
                                .orElse(new Found<>(at, at + 2, inWeek(day, shift)))));
    }

    /** "Monday", "Monday, March 25", "Friday the 22nd". */
    private Optional<Found<Dates>> plain(int at) {
        return weekday(at)
                .flatMap(day -> apposition(at)
                        .or(() -> theNth(at))
                        .or(() -> isBare(at) ? Found.dates(at, at + 1, days.weekly(day)) : Optional.empty()));
    }

    private boolean isBare(int at) {
        return !DOUBTFUL.contains(words.at(at))
                || (words.capitalized(at)
                        && (words.is(at - 1, "on") || (words.is(at + 1, ".") && words.joined(at + 1))));
    }

    /** A date after the weekday at {@code at}, where that date is such a day. */
    private Optional<Found<Dates>> apposition(int at) {
        int dot = words.is(at + 1, ".") && words.joined(at + 1) ? at + 2 : at + 1;
        int comma = words.skip(words.skipHyphen(dot), ",");
        int next = words.skip(comma, "(");
        Optional<Found<Dates>> date = numeric.read(next)
                .or(() -> named.read(next))
                .filter(f -> f.value().day());
        Optional<Found<Dates>> whole = next > comma ? date.map(f -> f.to(words.skip(f.end(), ")"))) : date;
        return whole.map(f -> f.from(at))
                .map(f -> agreeing(f, Lexicon.WEEKDAY.number(words.at(at)).orElse(0)));
    }

    /** A day without a year is in the year in which it falls on the weekday that the text gives. */
    private static Found<Dates> agreeing(Found<Dates> date, int weekday) {
        Dates dates = date.value();
        boolean past = dates.past().filter(d -> isOn(d, weekday)).isPresent();
        boolean future = dates.future().filter(d -> isOn(d, weekday)).isPresent();
        if (dates.cycle() == TimeValue.Cycle.NONE || past == future) {
            return date;
        }
        Optional<DateSpan> only = past ? dates.past() : dates.future();
        return new Found<>(date.from(), date.end(), new Dates(dates.timex(), true, only, only, TimeValue.Cycle.NONE));
    }

    private static boolean isOn(DateSpan day, int weekday) {
        return day.start().getDayOfWeek().getValue() == weekday;
    }

    private Optional<Found<Dates>> theNth(int at) {
        Optional<Found<Integer>> place = words.is(at + 1, "the")
                ? words.day(at + 2)
                : words.dayInDigits(at + 1).filter(day -> day.length() == 2);
        return place.map(day -> new Found<>(
                at,
                day.end(),
                days.relative("XXXX-XX-" + Days.format("%02d", day.value()), ref -> inMonth(ref, day.value()))));
    }

    private Dates inMonth(LocalDate ref, int day) {
        return Days.of(ref.getYear(), ref.getMonthValue(), day).map(Days::day).orElseGet(() -> days.monthly(day));
    }

    /** "the first Friday of July", "last Monday in May", "the second Monday of next month", "third Tuesday". */
    private Optional<Found<Dates>> nth(int at) {
        int start = words.skip(at, "the");
        boolean last = words.is(start, "last");
        Optional<Found<Integer>> place = last
                ? Optional.of(new Found<>(start, start + 1, -1))
                : words.ordinal(start).filter(f -> f.value() >= 1 && f.value() <= 5);
        return place.flatMap(n -> weekday(n.end()).flatMap(day -> {
            Optional<Found<Dates>> inMonth = nthIn(at, n.value(), day, n.end() + 1);
            return inMonth.isPresent() || last || start > at ? inMonth : nthHere(at, n.value(), day, n.end() + 1);
        }));
    }

    private Optional<Found<Dates>> nthIn(int from, int n, int day, int at) {
        int next = words.skip(at, LINKS);
        Optional<Integer> month = Lexicon.MONTH.number(words.at(next));
        if (month.isPresent() && (next > at || words.capitalized(next))) {
            String timex = Days.format("XXXX-%02d-WXX-%d-#%d", month.get(), day, n);
            return Found.dates(from, next + 1, days.relative(timex, ref -> yearly(timex, ref, month.get(), day, n)));
        }
        if (words.is(next + 1, "month")) {
            String timex = Days.format("XXXX-XX-WXX-%d-#%d", day, n);
            return Lexicon.SHIFT
                    .number(words.at(next))
                    .or(() -> words.is(next, "the") ? Optional.of(0) : Optional.empty())
                    .flatMap(shift -> Found.dates(
                            from, next + 2, days.relative(timex, ref -> Days.day(nth(ref.plusMonths(shift), day, n)))));
        }
        return Optional.empty();
    }

    private Optional<Found<Dates>> nthHere(int from, int n, int day, int end) {
        String timex = Days.format("XXXX-XX-WXX-%d-#%d", day, n);
        return Found.dates(from, end, days.relative(timex, ref -> Days.day(nth(ref, day, n))));
    }

    private static Dates yearly(String timex, LocalDate ref, int month, int day, int n) {
        LocalDate here = nth(ref.withDayOfMonth(1).withMonth(month), day, n);
        LocalDate past = here.isAfter(ref) ? nth(here.minusYears(1), day, n) : here;
        LocalDate future = here.isBefore(ref) ? nth(here.plusYears(1), day, n) : here;
        return new Dates(
                timex,
                true,
                Optional.of(DateSpan.day(past)),
                Optional.of(DateSpan.day(future)),
                TimeValue.Cycle.YEARLY);
    }

    private static LocalDate nth(LocalDate inMonth, int day, int n) {
        return inMonth.with(TemporalAdjusters.dayOfWeekInMonth(n, DayOfWeek.of(day)));
    }
}
