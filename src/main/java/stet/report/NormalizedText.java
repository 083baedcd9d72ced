package stet.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stet.model.Amount;
import stet.model.Modifier;
import stet.model.Normalized;

/** Normalized values for people to read: "2 advisors", "about 6 months", "USD 2.5 million", "7 October 2023". */
final class NormalizedText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private NormalizedText() {}

    static String of(Normalized value) {
        return switch (value) {
            case Normalized.Count v ->
                v.of().map(noun -> NumberText.counted(v.amount(), noun)).orElse(NumberText.amount(v.amount()));
            case Normalized.Score v -> v.first() + "-" + v.second();
            case Normalized.Quantity v -> quantity(v);
            case Normalized.Money v -> v.currency() + " " + NumberText.amount(v.amount());
            case Normalized.Percent v ->
                NumberText.amount(v.amount()) + (v.points() ? " percentage points" : "%") + ofWhole(v.of());
            case Normalized.Ratio v ->
                NumberText.modifier(v.modifier())
                        + NumberText.number(v.numerator())
                        + " in "
                        + NumberText.number(v.denominator())
                        + v.of().map(noun -> " " + NumberText.plural(noun)).orElse("");
            case Normalized.Duration v -> duration(v);
            case Normalized.Frequency v -> frequency(v);
            case Normalized.Time v -> time(v);
            case Normalized.Rank v -> rank(v);
            case Normalized.Role v ->
                v.person() + ", " + v.status().map(s -> s + " ").orElse("") + v.title();
            case Normalized.Quote v -> v.speaker().map(s -> "said by " + s).orElse("speaker not named");
            case Normalized.Reported v -> v.speaker() + ": " + v.cue();
            case Normalized.Event v -> event(v);
            case Normalized.Relation v ->
                v.subject() + (v.negated() ? ": not " : ": ") + v.relation() + " " + v.object();
        };
    }

    private static String ofWhole(Optional<String> whole) {
        return whole.map(noun -> " of " + noun).orElse("");
    }

    private static String quantity(Normalized.Quantity v) {
        return v.dimension() == Normalized.Dimension.AGE
                ? "age " + NumberText.counted(v.amount(), v.unit())
                : NumberText.counted(v.amount(), v.unit());
    }

    private static String duration(Normalized.Duration v) {
        String unit = v.unit().name().toLowerCase(Locale.ROOT);
        String length = NumberText.counted(v.amount(), unit.equals("centuries") ? "century" : singular(unit));
        return length + v.start().map(start -> ", from " + DAY.format(start)).orElse("");
    }

    private static String singular(String unit) {
        return unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit;
    }

    /** "once a week", "2 times a day", "once every 10 days" */
    private static String frequency(Normalized.Frequency v) {
        boolean once = v.times().equals(Amount.exactly(1));
        String times = once ? "once" : NumberText.amount(v.times()) + " times";
        String period = v.period().replaceFirst("^PT?", "");
        if (!period.matches("\\d+[SMHDWY]")) {
            return times + " per " + v.period();
        }
        String unit = unit(period.charAt(period.length() - 1), v.period().startsWith("PT"));
        String count = period.substring(0, period.length() - 1);
        return times + (count.equals("1") ? " a " + unit : " every " + count + " " + unit + "s");
    }

    private static String unit(char letter, boolean clock) {
        return switch (letter) {
            case 'S' -> "second";
            case 'M' -> clock ? "minute" : "month";
            case 'H' -> "hour";
            case 'D' -> "day";
            case 'W' -> "week";
            default -> "year";
        };
    }

    private static String time(Normalized.Time v) {
        String when = v.start()
                .flatMap(start -> v.end().map(end -> days(start, end) + clock(v.timex())))
                .orElseGet(() -> timeOfDay(v.timex()));
        return before(v.modifier()) + when;
    }

    /** "(T09,T17,PT8H)" are two times of day and the hours between them. */
    private static String timeOfDay(String timex) {
        if (timex.startsWith("(T")) {
            String[] ends = timex.substring(1).split(",", 3);
            return clock(ends[0]).substring(2) + " to " + clock(ends[1]).substring(2);
        }
        return timex.startsWith("T") ? clock(timex).substring(2) : timex;
    }

    private static String days(LocalDate start, LocalDate end) {
        if (start.equals(end)) {
            return DAY.format(start);
        }
        if (start.getDayOfYear() == 1 && end.equals(start.plusYears(1).minusDays(1))) {
            return Integer.toString(start.getYear());
        }
        boolean month =
                start.getDayOfMonth() == 1 && end.equals(start.plusMonths(1).minusDays(1));
        return month ? MONTH.format(start) : DAY.format(start) + " to " + DAY.format(end);
    }

    private static String clock(String timex) {
        int at = timex.indexOf('T');
        if (at < 0) {
            return "";
        }
        String time = timex.substring(at + 1);
        return ", "
                + switch (time) {
                    case "MO" -> "morning";
                    case "AF" -> "afternoon";
                    case "EV" -> "evening";
                    case "NI" -> "night";
                    default -> time.length() == 2 ? time + ":00" : time;
                };
    }

    private static String before(Modifier modifier) {
        return switch (modifier) {
            case EXACT, BETWEEN -> "";
            case NEARLY, ABOUT -> "about ";
            case MORE_THAN -> "after ";
            case AT_LEAST -> "from ";
            case LESS_THAN -> "before ";
            case AT_MOST -> "until ";
        };
    }

    private static String rank(Normalized.Rank v) {
        String place = "no. " + v.position() + (v.fromEnd() ? " from the end" : "");
        return place
                + v.of().map(noun -> ", " + noun).orElse("")
                + v.superlative().map(s -> " (by " + s + ")").orElse("");
    }

    /** "Tuesday's court: not order a survey (may; in Calder)" */
    private static String event(Normalized.Event v) {
        String done = (v.negated() ? "not " : "")
                + v.action()
                + v.object().map(o -> " " + o).orElse("");
        String details = Stream.of(v.modality(), v.when(), v.where().map(place -> "in " + place))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        return v.actor().map(a -> a + ": ").orElse("") + done + (details.isEmpty() ? "" : " (" + details + ")");
    }
}
