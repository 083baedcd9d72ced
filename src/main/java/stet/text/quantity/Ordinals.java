package stet.text.quantity;

import java.util.Optional;
import stet.text.Token;
import stet.text.Tokens;
import stet.text.quantity.NumberWord.Kind;

/** Reads places in an order: "third", "21st", "two hundred and fifth", "three trillionth". */
final class Ordinals {

    private final Tokens tokens;

    Ordinals(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The longest ordinal that starts at {@code at} and ends at or before {@code limit}. */
    Optional<Part> read(int at, int limit) {
        Optional<Part> best = last(at, limit);
        for (int i = at + 1; i < limit; i++) {
            Optional<Part> whole = compound(at, i, limit);
            best = whole.isPresent() ? whole : best;
        }
        return best;
    }

    private Optional<Part> compound(int at, int lastWord, int limit) {
        Optional<Part> ordinal = last(lastWord, limit);
        if (ordinal.isEmpty() || tokens.get(at).type() == Token.Type.NUMBER) {
            return Optional.empty();
        }
        int end = bareEnd(at, lastWord);
        return new Cardinals(tokens, end)
                .readOpen(at)
                .filter(prefix -> prefix.end() == end)
                .flatMap(prefix -> join(prefix, lastWord, ordinal.get()));
    }

    /** The end of the words before {@code at} without a joining "and" or hyphen. */
    private int bareEnd(int start, int at) {
        boolean linked = tokens.at(at - 1, "and") || tokens.at(at - 1, "-");
        return linked && at - 1 > start ? at - 1 : at;
    }

    private Optional<Part> join(Part prefix, int at, Part ordinal) {
        boolean scale = NumberWord.of(tokens.get(at))
                .filter(w -> w.is(Kind.ORDINAL_SCALE))
                .isPresent();
        if (scale) {
            return Optional.of(prefix.times(ordinal.value(), ordinal.end()));
        }
        return prefix.admits(ordinal.value()) ? Optional.of(prefix.plus(ordinal)) : Optional.empty();
    }

    /** One word, or tens and a unit, or digits and their ending. */
    private Optional<Part> last(int at, int limit) {
        if (at >= limit) {
            return Optional.empty();
        }
        if (tokens.get(at).type() == Token.Type.NUMBER) {
            return isEnding(tokens.get(at).text(), at + 1, limit)
                    ? Numeral.parse(tokens.get(at).text()).map(value -> Part.closed(at + 2, value))
                    : Optional.empty();
        }
        return NumberWord.of(tokens.get(at)).filter(NumberWord::orders).map(word -> Part.closed(at + 1, word.value()));
    }

    /** In "12st" the letters are a unit of weight. */
    private boolean isEnding(String digits, int at, int limit) {
        if (at >= limit || !tokens.joined(at)) {
            return false;
        }
        return switch (tokens.get(at).lower()) {
            case "nd", "rd", "th" -> true;
            case "st" -> digits.endsWith("1") && !digits.endsWith("11");
            default -> false;
        };
    }
}
