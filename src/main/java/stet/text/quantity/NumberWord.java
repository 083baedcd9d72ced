package stet.text.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stet.text.Token;

/**
 * A word that makes numbers.
 *
 * @param value what it adds, multiplies with, or divides by
 */
record NumberWord(Kind kind, BigDecimal value, boolean plural) {

    /** The part a word plays in a number. */
    enum Kind {
        /** zero to nineteen */
        UNIT,
        TENS,
        HUNDRED,
        /** thousand and up */
        SCALE,
        /** short for a scale, after digits only: "bn" */
        SCALE_SUFFIX,
        DOZEN,
        ORDINAL_UNIT,
        ORDINAL_TENS,
        ORDINAL_SCALE,
        /** half and quarter */
        PART,
        /** a fraction in one character */
        VULGAR
    }

    /** The entry for a token, absent for any other word. */
    static Optional<NumberWord> of(Token token) {
        return Optional.ofNullable(Words.BY_SPELLING.get(token.lower()));
    }

    /** Every spelling. */
    static Set<String> spellings() {
        return Words.BY_SPELLING.keySet();
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean multiplies() {
        return kind == Kind.HUNDRED || kind == Kind.SCALE;
    }

    boolean orders() {
        return kind == Kind.ORDINAL_UNIT || kind == Kind.ORDINAL_TENS || kind == Kind.ORDINAL_SCALE;
    }

    private static NumberWord parse(List<String> row) {
        return new NumberWord(
                Kind.valueOf(row.get(1)), value(row.get(2)), row.get(3).equals("plural"));
    }

    private static BigDecimal value(String text) {
        int bar = text.indexOf('/');
        return bar < 0
                ? new BigDecimal(text)
                : new BigDecimal(text.substring(0, bar))
                        .divide(new BigDecimal(text.substring(bar + 1)), MathContext.DECIMAL64);
    }

    /** Loaded at the first look-up. */
    private static final class Words {
        static final Map<String, NumberWord> BY_SPELLING = load();

        private static Map<String, NumberWord> load() {
            Map<String, NumberWord> words = new HashMap<>();
            Table.rows("number-words.tsv").forEach(row -> words.put(row.get(0), parse(row)));
            return words;
        }
    }
}
