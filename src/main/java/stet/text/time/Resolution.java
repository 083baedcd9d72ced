package stet.text.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import stet.text.time.TimeValue.Cycle;
import stet.text.time.TimeValue.Dates;

/** Writes what an expression means on the day of the text: "XXXX-WXX-1" as "2023-10-09". */
final class Resolution {

    private static final int QUARTER = 3;
    private static final int HALF_YEAR = 6;

    private Resolution() {}

    /** The TIMEX3 value of {@code dates} where they mean {@code meant}; as written where that says all. */
    static String timex(Dates dates, DateSpan meant) {
        LocalDate start = meant.start();
        if (dates.day()) {
            return start.toString();
        }
        if (dates.cycle() == Cycle.YEARLY && dates.timex().length() == "XXXX-MM".length()) {
            return start.toString().substring(0, "YYYY-MM".length());
        }
        if (dates.timex().endsWith("-WE")) {
            return Days.weekend(start).timex();
        }
        return dates.timex().startsWith("(") ? part(meant, dates.timex()) : dates.timex();
    }

    /** A calendar quarter or half of a year by its name. */
    private static String part(DateSpan meant, String otherwise) {
        LocalDate start = meant.start();
        long months = ChronoUnit.MONTHS.between(start, meant.end());
        boolean whole = start.getDayOfMonth() == 1 && meant.end().equals(start.plusMonths(months));
        boolean aligned = whole && (months == QUARTER || months == HALF_YEAR);
        return aligned && (start.getMonthValue() - 1) % months == 0
                ? Days.format(
                        "%04d-%s%d",
                        start.getYear(), months == QUARTER ? "Q" : "H", (start.getMonthValue() - 1) / months + 1)
                : otherwise;
    }
}
