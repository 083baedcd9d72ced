package stet.text.time;

import java.util.Optional;
import java.util.Set;
import stet.text.Token;
import stet.text.Tokens;

/** The tokens of a text as the grammar looks at them: by position, safe at both ends. */
final class Words {

    private static final Set<String> DAY_ENDINGS = Set.of("st", "nd", "rd", "th");
    private static final Set<String> CLOSE = Set.of("-", "–", "—");

    private final Tokens tokens;

    Words(Tokens tokens) {
        this.tokens = tokens;
    }

    Tokens tokens() {
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    boolean exists(int index) {
        return index >= 0 && index < tokens.size();
    }

    /** The word in lower case, empty outside the text. */
    String at(int index) {
        return exists(index) ? tokens.get(index).lower() : "";
    }

    boolean is(int index, String word) {
        return tokens.at(index, word);
    }

    boolean isOneOf(int index, Set<String> words) {
        return exists(index) && words.contains(at(index));
    }

    boolean capitalized(int index) {
        return exists(index) && tokens.get(index).capitalized();
    }

    boolean digits(int index) {
        return exists(index) && tokens.get(index).type() == Token.Type.NUMBER;
    }

    boolean word(int index) {
        return exists(index) && tokens.get(index).type() == Token.Type.WORD;
    }

    boolean joined(int index) {
        return tokens.joined(index);
    }

    /** The index after {@code word} where it stands here, else the same index. */
    int skip(int index, String word) {
        return is(index, word) ? index + 1 : index;
    }

    int skip(int index, Set<String> words) {
        return isOneOf(index, words) ? index + 1 : index;
    }

    /** The index after a hyphen, if one stands here. */
    int skipHyphen(int index) {
        return isHyphen(index) ? index + 1 : index;
    }

    boolean isHyphen(int index) {
        return isOneOf(index, CLOSE);
    }

    /** A number written in digits alone, at most {@code width} of them. */
    Optional<Integer> integer(int index, int width) {
        if (!digits(index) || at(index).length() > width || !isPlain(at(index))) {
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(at(index)));
    }

    private static boolean isPlain(String digits) {
        return digits.indexOf('.') < 0 && digits.indexOf(',') < 0;
    }

    /** A number from 0 to 99 in words, cardinal or, where {@code ordinal}, ordinal: "twenty-one", "twenty first". */
    Optional<Found<Integer>> small(int index, boolean ordinal) {
        Lexicon units = ordinal ? Lexicon.ORDINAL : Lexicon.SMALL;
        Optional<Integer> tens = Lexicon.TENS.number(at(index));
        if (tens.isPresent()) {
            int next = skipHyphen(index + 1);
            Optional<Integer> unit = units.number(at(next)).filter(n -> n > 0 && n < 10);
            if (unit.isPresent()) {
                return Optional.of(new Found<>(index, next + 1, tens.get() + unit.get()));
            }
            return ordinal ? Optional.empty() : Optional.of(new Found<>(index, index + 1, tens.get()));
        }
        return units.number(at(index)).map(n -> new Found<>(index, index + 1, n));
    }

    /** An ordinal in digits or words: "21st", "twenty-first". */
    Optional<Found<Integer>> ordinal(int index) {
        Optional<Integer> digits = integer(index, 3);
        if (digits.isPresent() && joined(index + 1) && isOneOf(index + 1, DAY_ENDINGS)) {
            return Optional.of(new Found<>(index, index + 2, digits.get()));
        }
        return small(index, true);
    }

    /** A number that can be a day of a month, in digits with or without ending. */
    Optional<Found<Integer>> dayInDigits(int index) {
        return ordinal(index)
                .filter(f -> digits(index))
                .or(() -> integer(index, 2).map(n -> new Found<>(index, index + 1, n)))
                .filter(f -> f.value() >= 1 && f.value() <= 31);
    }

    /** A day of a month in digits or words. */
    Optional<Found<Integer>> day(int index) {
        return dayInDigits(index)
                .or(() -> small(index, true))
                .or(() -> small(index, false))
                .filter(f -> f.value() >= 1 && f.value() <= 31);
    }

    /** An ordinal that can be a day of a month. */
    Optional<Found<Integer>> dayOrdinal(int index) {
        return ordinal(index).filter(f -> f.value() >= 1 && f.value() <= 31);
    }
}
