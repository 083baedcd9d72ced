package stet.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the day out of the ways in which documents state when they were published; the time zone is left as written. */
final class PublishedDate {

    private static final int LONGEST = 200;
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(\\d{4})([-/.]?)(\\d{2})\\2(\\d{2})(?!\\d)");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ -](\\p{L}{3,9})\\.?,?[ -](\\d{4})(?!\\d)");
    private static final Pattern MONTH_DAY =
            Pattern.compile("(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private PublishedDate() {}

    /** The first day named in a text such as "2024-03-25T10:00:00Z", "Mon, 25 Mar 2024" or "March 25, 2024". */
    static Optional<LocalDate> parse(String text) {
        String line = CleanText.line(text.substring(0, Math.min(text.length(), LONGEST)));
        Matcher yearFirst = YEAR_FIRST.matcher(line);
        if (yearFirst.find()) {
            return day(yearFirst.group(1), Integer.parseInt(yearFirst.group(3)), yearFirst.group(4));
        }
        Matcher dayMonth = DAY_MONTH.matcher(line);
        if (dayMonth.find()) {
            return day(dayMonth.group(3), month(dayMonth.group(2)), dayMonth.group(1));
        }
        Matcher monthDay = MONTH_DAY.matcher(line);
        return monthDay.find() ? day(monthDay.group(3), month(monthDay.group(1)), monthDay.group(2)) : Optional.empty();
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
