package stet.text.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import stet.text.Tokens;

/** Reads what makes a number a percentage: "%", "per cent", "percentage points", "basis points". */
final class Percentages {

    private static final BigDecimal BASIS_POINT = new BigDecimal("0.01");

    /**
     * A sign or words for per cent.
     *
     * @param end index of the token after it
     * @param points true for a difference between two shares
     * @param factor what the number is multiplied with to give per cent
     */
    record Sign(int end, boolean points, BigDecimal factor) {}

    private Percentages() {}

    /** The sign at token {@code index}, a hyphen before it allowed. */
    static Optional<Sign> at(Tokens tokens, int index) {
        int at = tokens.at(index, "-") ? index + 1 : index;
        if (tokens.at(at, "basis") && isPoint(tokens, at + 1)) {
            return Optional.of(new Sign(at + 2, true, BASIS_POINT));
        }
        Optional<Sign> letters = at < tokens.size() ? letters(tokens.get(at).text(), at + 1) : Optional.empty();
        if (letters.isPresent()) {
            return letters;
        }
        int end = word(tokens, at);
        if (end == at) {
            return Optional.empty();
        }
        int point = tokens.at(end, "-") ? end + 1 : end;
        return Optional.of(
                isPoint(tokens, point)
                        ? new Sign(point + 1, true, BigDecimal.ONE)
                        : new Sign(end, false, BigDecimal.ONE));
    }

    /** Short forms in small letters; in capitals they are names. */
    private static Optional<Sign> letters(String word, int end) {
        return switch (word) {
            case "bp", "bps" -> Optional.of(new Sign(end, true, BASIS_POINT));
            case "pp", "ppt", "ppts" -> Optional.of(new Sign(end, true, BigDecimal.ONE));
            case "pc" -> Optional.of(new Sign(end, false, BigDecimal.ONE));
            default -> Optional.empty();
        };
    }

    private static boolean isPoint(Tokens tokens, int at) {
        return tokens.at(at, "point") || tokens.at(at, "points");
    }

    private static int word(Tokens tokens, int at) {
        if (at >= tokens.size()) {
            return at;
        }
        return switch (tokens.get(at).lower()) {
            case "%", "percent", "percents", "percentage", "pct", "\uff05" -> at + 1;
            case "per" -> tokens.at(at + 1, "cent") || tokens.at(at + 1, "cents") ? at + 2 : at;
            default -> at;
        };
    }
}
