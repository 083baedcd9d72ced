package stet.index;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource;

/**
 * Adds one common spelling to numbers and days that are written in several: "67 million", "67m" and "67,000,000" all get
 * "67000000" as well, "Oct. 7", "October 7" and "7 October" get "10-7". Expects words in lower case.
 */
final class SpellingFilter extends TokenFilter {

    private static final Map<String, Integer> POWERS = Map.of(
            "thousand", 3, "k", 3, "million", 6, "m", 6, "mn", 6, "billion", 9, "bn", 9, "trillion", 12, "tn", 12);
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("january", 1),
            Map.entry("jan", 1),
            Map.entry("february", 2),
            Map.entry("feb", 2),
            Map.entry("march", 3),
            Map.entry("mar", 3),
            Map.entry("april", 4),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("june", 6),
            Map.entry("jun", 6),
            Map.entry("july", 7),
            Map.entry("jul", 7),
            Map.entry("august", 8),
            Map.entry("aug", 8),
            Map.entry("september", 9),
            Map.entry("sept", 9),
            Map.entry("sep", 9),
            Map.entry("october", 10),
            Map.entry("oct", 10),
            Map.entry("november", 11),
            Map.entry("nov", 11),
            Map.entry("december", 12),
            Map.entry("dec", 12));
    /** Looked up for every word, so without making a text of it first. */
    private static final CharArraySet MONTH_NAMES =
            CharArraySet.unmodifiableSet(new CharArraySet(MONTHS.keySet(), false));

    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
    private static final int LONGEST_NUMBER = 18;
    private static final int LAST_DAY = 31;

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Deque<AttributeSource.State> ahead = new ArrayDeque<>();
    private Optional<String> extra = Optional.empty();

    SpellingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (extra.isPresent()) {
            word.setEmpty().append(extra.get());
            step.setPositionIncrement(0);
            extra = Optional.empty();
            return true;
        }
        if (!next()) {
            return false;
        }
        if (beginsWithDigit() || MONTH_NAMES.contains(word.buffer(), 0, word.length())) {
            extra = commonSpelling(word.toString(), peek());
        }
        return true;
    }

    private boolean next() throws IOException {
        AttributeSource.State waiting = ahead.poll();
        if (waiting != null) {
            restoreState(waiting);
            return true;
        }
        return input.incrementToken();
    }

    /** The following word, or nothing at the end; the stream stays where it is. */
    private String peek() throws IOException {
        AttributeSource.State here = captureState();
        String following = "";
        if (next()) {
            following = word.toString();
            ahead.push(captureState());
        }
        restoreState(here);
        return following;
    }

    private static Optional<String> commonSpelling(String here, String following) {
        if (MONTHS.containsKey(here)) {
            return day(following, here);
        }
        return day(here, following).or(() -> number(here, following));
    }

    private static Optional<String> day(String day, String month) {
        Integer number = MONTHS.get(month);
        String digits = ORDINAL_ENDINGS.contains(day.substring(Math.max(0, day.length() - 2)))
                ? day.substring(0, day.length() - 2)
                : day;
        if (number == null || digits.length() > 2 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        int value = digits.isEmpty() ? 0 : Integer.parseInt(digits);
        return value < 1 || value > LAST_DAY ? Optional.empty() : Optional.of(number + "-" + value);
    }

    private static Optional<String> number(String here, String following) {
        int end = digitsEnd(here);
        String digits = here.substring(0, end).replace(",", "");
        String unit = end < here.length() ? here.substring(end) : following;
        Integer power = POWERS.get(unit);
        boolean plain = end == here.length() && power == null;
        if (digits.length() > LONGEST_NUMBER || (plain && digits.length() == end) || (!plain && power == null)) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(digits).scaleByPowerOfTen(power == null ? 0 : power);
        return Optional.of(value.stripTrailingZeros().toPlainString());
    }

    private boolean beginsWithDigit() {
        return !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
    }

    /** Where digits, with commas and at most one point between them, end. */
    private static int digitsEnd(String text) {
        int end = 0;
        boolean point = false;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean inner = (c == ',' && !point) || (c == '.' && !point && end + 1 < text.length());
            if ((c < '0' || c > '9') && !inner) {
                break;
            }
            point |= c == '.';
            end++;
        }
        return end;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        ahead.clear();
        extra = Optional.empty();
    }
}
