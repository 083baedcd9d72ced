package stet.text.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import stet.text.Token;
import stet.text.Tokens;

/**
 * A day with a name.
 *
 * @param name its words in lower case
 * @param in the day in each year
 */
record Holiday(List<String> name, IntFunction<LocalDate> in) {

    /** Names of one word are names of seasons, dinners and trees as well. */
    boolean isDoubtful() {
        return name.size() == 1;
    }

    /** Those whose name begins with a word, the longest name first. */
    static List<Holiday> startingWith(String word) {
        return Loaded.BY_FIRST_WORD.getOrDefault(word, List.of());
    }

    static Set<String> firstWords() {
        return Loaded.BY_FIRST_WORD.keySet();
    }

    private static Holiday of(String row) {
        String[] cells = row.split("\t", -1);
        int after = Integer.parseInt(cells[2]);
        IntFunction<LocalDate> rule = rule(cells[1]);
        List<String> name = Tokens.of(cells[0]).stream().map(Token::lower).toList();
        return new Holiday(name, year -> rule.apply(year).plusDays(after));
    }

    private static IntFunction<LocalDate> rule(String when) {
        if (when.equals("easter")) {
            return Holiday::easter;
        }
        String[] parts = when.split("-", 3);
        int month = Integer.parseInt(parts[0]);
        int day = Integer.parseInt(parts[1]);
        if (parts.length == 2) {
            return year -> LocalDate.of(year, month, day);
        }
        int place = Integer.parseInt(parts[2]);
        return year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(place, DayOfWeek.of(day)));
    }

    /** Easter Sunday of the Gregorian calendar (Meeus, Astronomical Algorithms, chapter 8). */
    static LocalDate easter(int year) {
        int century = year / 100;
        int golden = year % 19;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }

    /** Loaded at the first look-up. */
    private static final class Loaded {
        static final Map<String, List<Holiday>> BY_FIRST_WORD = new HashMap<>();

        static {
            Rows.of("holidays.tsv").stream()
                    .map(Holiday::of)
                    .forEach(holiday -> BY_FIRST_WORD
                            .computeIfAbsent(holiday.name.getFirst(), word -> new ArrayList<>())
                            .add(holiday));
            BY_FIRST_WORD.values().forEach(list -> list.sort(Comparator.comparingInt(h -> -h.name.size())));
        }
    }
}
