package stet.text.time;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import stet.text.time.TimeValue.Dates;
import stet.text.time.TimeValue.Length;

/** Reads days told from another day: "yesterday", "two years ago", "three days later", "the 20th of next month". */
record RelativeDates(Words words, Days days, Lengths lengths, NamedDates named, Holidays holidays) {

    private static final Set<String> AFTER = Set.of("from", "after");
    private static final Set<String> DAY_CUES = Set.of("on", "for", "by", "until", "since", "to", "through");
    private static final Set<String> FOLLOWS = Set.of(
            "", ".", ",", "!", "?", ";", ":", ")", "and", "or", "in", "at", "for", "to", "with", "when", "after",
            "but");

    Optional<Found<Dates>> read(int at) {
        return today(at)
                .or(() -> nextDay(at))
                .or(() -> moved(at))
                .or(() -> weekdaysFromNow(at))
                .or(() -> ofMonth(at))
                .or(() -> theNth(at));
    }

    /** "today", "the day before yesterday" */
    private Optional<Found<Dates>> today(int at) {
        int start = words.is(at, "the") ? at + 1 : at;
        boolean around = words.is(start, "day") && (words.is(start + 1, "before") || words.is(start + 1, "after"));
        int word = around ? start + 2 : at;
        int extra = !around ? 0 : words.is(start + 1, "before") ? -1 : 1;
        return Lexicon.TODAY.number(words.at(word)).map(n -> new Found<>(at, word + 1, shifted(n + extra)));
    }

    private Dates shifted(long by) {
        return days.relative("XXXX-XX-XX", ref -> Days.day(ref.plusDays(by)));
    }

    /** "the next day", "last day" */
    private Optional<Found<Dates>> nextDay(int at) {
        int start = words.skip(at, "the");
        return Lexicon.SHIFT
                .number(words.at(start))
                .filter(n -> words.is(start + 1, "day"))
                .map(n -> new Found<>(at, start + 2, shifted(n)));
    }

    /** "two weeks ago", "three days later", "in 3 weeks", "two days from tomorrow", "two days before yesterday" */
    private Optional<Found<Dates>> moved(int at) {
        boolean in = words.is(at, "in");
        return lengths.read(in ? at + 1 : at)
                .filter(f -> f.value().unit().compareTo(ChronoUnit.DAYS) >= 0)
                .flatMap(f -> in ? Optional.of(inTime(at, f)) : direction(f));
    }

    private Found<Dates> inTime(int at, Found<Length> f) {
        return new Found<>(at, f.end(), days.relative(f.value().timex(), ref -> Days.day(add(ref, f, 1))));
    }

    private Optional<Found<Dates>> direction(Found<Length> f) {
        int next = f.end();
        return switch (words.at(next)) {
            case "ago" -> moved(f, next + 1, -1, 0);
            case "later" -> moved(f, next + 1, 1, 0);
            case "from", "after", "before" -> {
                int sign = AFTER.contains(words.at(next)) ? 1 : -1;
                yield base(next + 1)
                        .flatMap(b -> moved(f, b.end(), sign, b.value()))
                        .or(() -> day(next + 1).map(b -> new Found<>(f.from(), b.end(), from(b.value(), f, sign))));
            }
            default -> Optional.empty();
        };
    }

    private Optional<Found<Integer>> base(int at) {
        if (words.is(at, "now")) {
            return Optional.of(new Found<>(at, at + 1, 0));
        }
        return Lexicon.TODAY.number(words.at(at)).map(n -> new Found<>(at, at + 1, n));
    }

    private Optional<Found<Dates>> moved(Found<Length> f, int end, int sign, int offset) {
        return Found.dates(
                f.from(), end, days.relative(f.value().timex(), ref -> Days.day(add(ref.plusDays(offset), f, sign))));
    }

    /** "Two weeks from Friday", "three days after Christmas", "a month before March 3" */
    private Optional<Found<Dates>> day(int at) {
        Optional<Found<Dates>> weekday = Lexicon.WEEKDAY
                .number(words.at(at))
                .filter(n -> words.capitalized(at))
                .map(n -> new Found<>(at, at + 1, days.weekly(n)));
        return Found.longer(Found.longer(weekday, named.read(at)), holidays.read(at))
                .filter(f -> f.value().day());
    }

    /** From a weekday to come, else from whichever day is meant. */
    private Dates from(Dates base, Found<Length> f, int sign) {
        Optional<DateSpan> future = base.future().map(d -> DateSpan.day(add(d.start(), f, sign)));
        Optional<DateSpan> past = base.past().map(d -> DateSpan.day(add(d.start(), f, sign)));
        boolean weekly = base.cycle() == TimeValue.Cycle.WEEKLY;
        return new Dates(
                f.value().timex(), true, weekly ? future : past, future, weekly ? TimeValue.Cycle.NONE : base.cycle());
    }

    /** Adds a length part by part, so that months and days keep their own lengths. */
    LocalDate add(LocalDate from, Found<Length> length, int sign) {
        LocalDate at = from;
        int index = length.from();
        while (index < length.end()) {
            Optional<Found<Length>> part = lengths.part(index).filter(p -> p.end() <= length.end());
            if (part.isEmpty()) {
                index++;
                continue;
            }
            Unit unit = lengths.unitOf(part.get());
            BigDecimal amount = part.get().value().amount().divide(unit.factor(), MathContext.DECIMAL64);
            at = unit.shift(at, sign < 0 ? amount.negate() : amount);
            index = part.get().end();
        }
        return at;
    }

    /** "two Sundays from now" */
    private Optional<Found<Dates>> weekdaysFromNow(int at) {
        return words.small(at, false).filter(n -> n.value() > 0).flatMap(n -> {
            String word = words.at(n.end());
            Optional<Integer> day = Lexicon.WEEKDAYS.number(word).or(() -> Lexicon.WEEKDAY.number(word));
            boolean later = words.is(n.end() + 1, "later");
            boolean fromNow = words.is(n.end() + 1, "from") && words.is(n.end() + 2, "now");
            int end = later ? n.end() + 2 : n.end() + 3;
            return day.filter(d -> later || fromNow)
                    .map(d -> new Found<>(at, end, days.relative("XXXX-WXX-" + d, ref -> nthNext(ref, d, n.value()))));
        });
    }

    private static Dates nthNext(LocalDate ref, int day, int n) {
        LocalDate next = ref.with(TemporalAdjusters.next(DayOfWeek.of(day)));
        return Days.day(next.plusWeeks(n - 1L));
    }

    /** "the 20th of next month", "31st of this month" */
    private Optional<Found<Dates>> ofMonth(int at) {
        return words.dayOrdinal(words.skip(at, "the")).flatMap(day -> {
            int next = words.skip(day.end(), "of");
            Optional<Integer> shift = Lexicon.SHIFT.number(words.at(next)).filter(n -> words.is(next + 1, "month"));
            return shift.map(n -> new Found<>(
                    at,
                    next + 2,
                    days.relative("XXXX-XX-" + day.value(), ref -> dayOf(ref.plusMonths(n), day.value()))));
        });
    }

    private static Dates dayOf(LocalDate month, int day) {
        return Days.day(month.withDayOfMonth(Math.min(day, month.lengthOfMonth())));
    }

    /** "on the 27th" with nothing after it that could be counted; "for the 27" */
    private Optional<Found<Dates>> theNth(int at) {
        if (!words.isOneOf(at - 1, DAY_CUES)) {
            return Optional.empty();
        }
        int start = words.skip(at, "the");
        return words.day(start)
                .filter(day -> FOLLOWS.contains(words.at(day.end())) && !words.joined(start))
                .filter(day -> start > at || words.dayOrdinal(at).isPresent() || words.is(at - 1, "on"))
                .map(day -> new Found<>(at, day.end(), days.monthly(day.value())));
    }
}
