package stet.verdict;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import stet.model.Modifier;
import stet.model.Normalized.Duration;
import stet.model.Normalized.Time;

/** How two days or periods stand to each other. Relative dates count from the day a text came out. */
final class Dates {

    /** Longer than any year. */
    private static final int LONG_DAYS = 366;

    private static final Pattern SEASON = Pattern.compile("\\d{4}-(?:SP|SU|FA)");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private Dates() {}

    /** How a source's day or period stands to a claimed one; open where one is not fixed or holds the other. */
    static Values.Relation compare(Time claimed, Time found) {
        if (Clock.isIn(claimed) && Clock.isIn(found)) {
            return Clock.compare(claimed, found);
        }
        if (isSeason(claimed) && isSeason(found)) {
            return Values.relation(claimed.timex().equals(found.timex()));
        }
        if (!isFixed(claimed) || !isFixed(found)) {
            return Values.Relation.UNRELATED;
        }
        return within(found, claimed) && !Clock.isIn(claimed)
                ? Values.Relation.COMPATIBLE
                : disjoint(found, claimed) ? Values.Relation.INCOMPATIBLE : Values.Relation.UNRELATED;
    }

    /** "Spring 2026", which begins on no one day. */
    private static boolean isSeason(Time time) {
        return time.modifier() == Modifier.EXACT && SEASON.matcher(time.timex()).matches();
    }

    /** Whether the days meant are known, and not only about when. */
    static boolean isFixed(Time time) {
        return time.start().isPresent() && time.end().isPresent() && time.modifier() == Modifier.EXACT;
    }

    /** Whether two are the same period; times of day have a clock to agree on, and what is not fixed its wording. */
    static boolean areEqual(Time a, Time b) {
        if (Clock.isIn(a) || Clock.isIn(b)) {
            return Clock.isIn(a) && Clock.isIn(b) && Clock.compare(a, b) == Values.Relation.COMPATIBLE;
        }
        return a.start().equals(b.start())
                && a.end().equals(b.end())
                && (a.start().isPresent() || a.timex().equals(b.timex()));
    }

    /** The day, month or year since when something lasts; none where that is some other length. */
    static Optional<Time> begun(Duration since) {
        return since.start().flatMap(first -> switch (since.unit()) {
            case YEARS -> period(first, first.withDayOfYear(1), first.plusYears(1), 4);
            case MONTHS -> period(first, first.withDayOfMonth(1), first.plusMonths(1), 7);
            default -> first.getDayOfMonth() == 1 ? Optional.empty() : period(first, first, first.plusDays(1), 10);
        });
    }

    private static Optional<Time> period(LocalDate first, LocalDate due, LocalDate next, int digits) {
        Time time = new Time(
                first.toString().substring(0, digits),
                Optional.of(first),
                Optional.of(next.minusDays(1)),
                Modifier.EXACT);
        return first.equals(due) ? Optional.of(time) : Optional.<Time>empty();
    }

    static LocalDate start(Time time) {
        return time.start().orElse(LocalDate.MIN);
    }

    /** The last day that is meant; of a season that begins nowhere the same, the last of its year. */
    static Optional<LocalDate> last(Time time) {
        Matcher year = YEAR.matcher(time.timex());
        return time.end()
                .or(() -> year.lookingAt()
                        ? Optional.of(LocalDate.of(Integer.parseInt(year.group()), 12, 31))
                        : Optional.empty());
    }

    static LocalDate end(Time time) {
        return time.end().orElse(LocalDate.MAX);
    }

    /** A source's day inside the period that the claim names bears the claim out. */
    private static boolean within(Time found, Time claimed) {
        return isRange(claimed)
                ? start(found).equals(start(claimed)) && end(found).equals(end(claimed))
                : !start(found).isBefore(start(claimed)) && !end(found).isAfter(end(claimed));
    }

    /** "From 2008 until 2021", which is no way to name a time in between. */
    private static boolean isRange(Time time) {
        return time.timex().startsWith("(") && ChronoUnit.YEARS.between(start(time), end(time)) > 0;
    }

    private static boolean disjoint(Time a, Time b) {
        boolean ranges = isRange(a) && isRange(b);
        return (ranges && (!start(a).equals(start(b)) || !end(a).equals(end(b)))) || isBefore(a, b) || isBefore(b, a);
    }

    /** Whoever says "the late 1960s" or "around the turn of the century" does not mean its first and last day. */
    private static boolean isBefore(Time a, Time b) {
        long longest = Math.max(days(a), days(b));
        return end(a).plusDays(longest > LONG_DAYS ? longest : 0).isBefore(start(b));
    }

    private static long days(Time time) {
        return time.timex().startsWith("(") ? 0 : ChronoUnit.DAYS.between(start(time), end(time));
    }
}
