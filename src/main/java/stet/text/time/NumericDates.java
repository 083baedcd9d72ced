package stet.text.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stet.text.time.TimeValue.Dates;

/** Reads dates in digits: "2016-11-07", "11/7/2016", "13.5.2015", "4/22", "11/2016". Month first where both fit. */
record NumericDates(Words words, Days days) {

    /** Tokens in the longest form: three numbers and two marks. */
    private static final int MOST_TOKENS = 5;

    private static final Set<String> MARKS = Set.of("/", "-", ".", ",");
    private static final Set<String> BEFORE_DASH = Set.of("on", "in");
    private static final Set<String> BEFORE_SLASH =
            Set.of("on", "from", "to", "by", "until", "since", "each", "every", "and", "before", "after");
    private static final Set<Integer> DENOMINATORS = Set.of(2, 3, 4, 5, 8, 10, 16);

    /** Years written with two digits below this are in the 2000s. */
    private static final int PIVOT = 50;

    Optional<Found<Dates>> read(int at) {
        if (!words.digits(at) || isGlued(at)) {
            return Optional.empty();
        }
        if (words.is(at, "24") && words.is(at + 1, "/") && words.is(at + 2, "7") && !words.is(at + 3, "/")) {
            return Optional.empty();
        }
        Run run = run(at);
        if (words.joined(run.end) && (words.word(run.end) || words.is(run.end, "%"))) {
            return Optional.empty();
        }
        Optional<Dates> value = switch (run.numbers.size()) {
            case 3 -> ofThree(run);
            case 2 -> ofTwo(run, at);
            default -> Optional.empty();
        };
        return value.map(v -> new Found<>(at, run.end, v));
    }

    /** "$4/22" and "v4/22" are no dates. */
    private boolean isGlued(int at) {
        return words.joined(at) && !words.is(at - 1, "(") && !words.isHyphen(at - 1);
    }

    private Run run(int at) {
        List<String> numbers = new ArrayList<>();
        StringBuilder marks = new StringBuilder();
        int end = at + 1;
        split(words.at(at), numbers, marks);
        while (end < at + MOST_TOKENS
                && words.isOneOf(end, MARKS)
                && words.digits(end + 1)
                && words.joined(end)
                && words.joined(end + 1)) {
            marks.append(words.at(end));
            split(words.at(end + 1), numbers, marks);
            end += 2;
        }
        return new Run(numbers, marks.toString(), end);
    }

    private static void split(String token, List<String> numbers, StringBuilder marks) {
        int start = 0;
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (c == '.' || c == ',') {
                numbers.add(token.substring(start, i));
                marks.append(c);
                start = i + 1;
            }
        }
        numbers.add(token.substring(start));
    }

    private Optional<Dates> ofThree(Run run) {
        boolean same = run.marks.charAt(0) == run.marks.charAt(1) || run.marks.equals("/,");
        if (!same || run.marks.equals(",,") || run.widest() > 4) {
            return Optional.empty();
        }
        if (run.width(0) == 4) {
            return Days.of(run.number(0), run.number(1), run.number(2)).map(Days::day);
        }
        if (run.width(0) > 2 || run.width(1) > 2 || run.width(2) == 3 || run.width(2) == 1) {
            return Optional.empty();
        }
        if (run.width(2) == 2 && run.marks.charAt(0) == '.') {
            return Optional.empty();
        }
        int year = run.width(2) == 4 ? run.number(2) : run.number(2) + (run.number(2) < PIVOT ? 2000 : 1900);
        return Days.of(year, run.number(0), run.number(1))
                .or(() -> Days.of(year, run.number(1), run.number(0)))
                .map(Days::day);
    }

    private Optional<Dates> ofTwo(Run run, int at) {
        char mark = run.marks.charAt(0);
        if (run.widest() > 4 || mark == ',') {
            return Optional.empty();
        }
        if (run.width(0) == 4 && run.width(1) <= 2 && mark != '.') {
            return month(run.number(0), run.number(1));
        }
        if (run.width(1) == 4 && run.width(0) <= 2 && mark != '.') {
            return month(run.number(1), run.number(0));
        }
        if (run.widest() > 2 || !isDayContext(run, mark, at)) {
            return Optional.empty();
        }
        return dayOfYear(run.number(0), run.number(1)).or(() -> dayOfYear(run.number(1), run.number(0)));
    }

    private boolean isDayContext(Run run, char mark, int at) {
        String before = words.at(at - 1);
        if (mark != '/') {
            return BEFORE_DASH.contains(before) || Lexicon.WEEKDAY.has(before);
        }
        boolean fraction = run.number(0) < run.number(1) && DENOMINATORS.contains(run.number(1));
        return !words.digits(at - 1) && (!fraction || BEFORE_SLASH.contains(before));
    }

    private static Optional<Dates> month(int year, int month) {
        return month >= 1 && month <= 12 && year >= 1000 ? Optional.of(Days.month(year, month)) : Optional.empty();
    }

    private Optional<Dates> dayOfYear(int month, int day) {
        return Days.of(2000, month, day).map(d -> days.yearly(month, day));
    }

    /** Numbers with the marks between them, nothing else. */
    private record Run(List<String> numbers, String marks, int end) {
        int number(int index) {
            return Integer.parseInt(numbers.get(index));
        }

        int width(int index) {
            return numbers.get(index).length();
        }

        int widest() {
            return numbers.stream().mapToInt(String::length).max().orElse(0);
        }
    }
}
