package stet.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads the day out of the ways in which documents state when they were published; the time zone is left as written. */
final class PublishedDate {

    private static final int LONGEST = 200;

    /** Systems write the year 1 or 1899 where they know none. */
    private static final int EARLIEST_YEAR = 1900;

    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(\\d{4})([-/.]?)(\\d{2})\\2(\\d{2})(?!\\d)");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ -](\\p{L}{3,9})\\.?,?[ -](\\d{4})(?!\\d)");
    private static final Pattern MONTH_DAY =
            Pattern.compile("(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)");
    /** With points the day comes first; with strokes either may, so that only one above 12 can tell. */
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<![\\d./])(\\d{1,2})(?:\\.(\\d{1,2})\\.|/(\\d{1,2})/)(\\d{4})(?![\\d./])");

    private static final Pattern IN_ADDRESS = Pattern.compile("/(\\d{4})/(\\p{L}{3,9})/(\\d{1,2})/");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private PublishedDate() {}

    /** The first day named in a text such as "2024-03-25T10:00:00Z", "Mon, 25 Mar 2024" or "March 25, 2024". */
    static Optional<LocalDate> parse(String text) {
        String line = CleanText.line(text.substring(0, Math.min(text.length(), LONGEST)));
        return first(YEAR_FIRST, line, found -> day(found.group(1), Integer.parseInt(found.group(3)), found.group(4)))
                .or(() -> first(DAY_MONTH, line, found -> day(found.group(3), month(found.group(2)), found.group(1))))
                .or(() -> first(MONTH_DAY, line, found -> day(found.group(3), month(found.group(1)), found.group(2))))
                .or(() -> first(DAY_FIRST, line, PublishedDate::numeric))
                .or(() -> first(IN_ADDRESS, line, found -> day(found.group(1), month(found.group(2)), found.group(3))));
    }

    private static Optional<LocalDate> first(
            Pattern pattern, String line, Function<MatchResult, Optional<LocalDate>> day) {
        return pattern.matcher(line)
                .results()
                .flatMap(found -> day.apply(found).stream())
                .findFirst();
    }

    private static Optional<LocalDate> numeric(MatchResult found) {
        if (found.group(2) != null) {
            return day(found.group(4), Integer.parseInt(found.group(2)), found.group(1));
        }
        int one = Integer.parseInt(found.group(1));
        int other = Integer.parseInt(found.group(3));
        if (one == other || one > MONTHS.size()) {
            return day(found.group(4), other, found.group(1));
        }
        return other > MONTHS.size() ? day(found.group(4), one, found.group(3)) : Optional.empty();
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)))
                    .filter(date -> date.getYear() >= EARLIEST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
