package stet.text.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import stet.text.Token;
import stet.text.Tokens;
import stet.text.quantity.NumberWord.Kind;

/**
 * Reads the numbers of English prose: words, digits, fractions and ordinals, with scale words and a minus sign.
 *
 * <p>Each call looks at no more than a few dozen tokens, so reading a text is linear.
 */
public final class NumberReader {

    private static final int MAX_WORDS = 24;

    /**
     * The longest number that starts at a token.
     *
     * <p>"a" and "an" start a number only before a scale word or a fraction ("a dozen", "a third"). Digits that letters
     * follow without a space are read with their suffix where it is a scale ("2.5bn", "3k"), else without the letters.
     *
     * @param index from 0 up to, not including, the number of tokens
     */
    public Optional<NumberMatch> read(Tokens tokens, int index) {
        int at = sign(tokens, index);
        Optional<NumberMatch> number = tokens.at(at, ".") ? pointed(tokens, at) : unsigned(tokens, at);
        return at == index
                ? number
                : number.filter(n -> !n.ordinal())
                        .map(n -> new NumberMatch(n.end(), n.value().negate(), false, n.fraction()));
    }

    /** The token after a minus sign, or {@code index}. */
    private static int sign(Tokens tokens, int index) {
        boolean word = tokens.at(index, "minus") || tokens.at(index, "negative");
        boolean mark = tokens.at(index, "-") || tokens.at(index, "\u2212");
        boolean free =
                index == 0 || !tokens.joined(index) || tokens.get(index - 1).type() == Token.Type.SYMBOL;
        boolean close =
                index == 0 || (tokens.joined(index + 1) && tokens.get(index - 1).type() != Token.Type.NUMBER);
        return index + 1 < tokens.size() && (word || (mark && free && close)) ? index + 1 : index;
    }

    /** ".25" */
    private static Optional<NumberMatch> pointed(Tokens tokens, int at) {
        boolean digits = at + 1 < tokens.size() && tokens.get(at + 1).type() == Token.Type.NUMBER;
        boolean free = !tokens.joined(at) || tokens.get(at - 1).type() == Token.Type.SYMBOL;
        if (!digits || !free || !tokens.joined(at + 1)) {
            return Optional.empty();
        }
        String text = tokens.get(at + 1).text();
        boolean plain = text.length() < 30 && text.indexOf('.') < 0 && text.indexOf(',') < 0;
        return plain
                ? Optional.of(match(
                        new Cardinals(tokens, tokens.size()).scaled(Part.closed(at + 2, new BigDecimal("0." + text))),
                        false,
                        false))
                : Optional.empty();
    }

    private static Optional<NumberMatch> unsigned(Tokens tokens, int at) {
        if (!starts(tokens.get(at))) {
            return Optional.empty();
        }
        Optional<Part> cardinal = new Cardinals(tokens, tokens.size()).read(at).map(part -> decimals(tokens, part));
        Optional<Part> ordinal = new Ordinals(tokens).read(at, Math.min(tokens.size(), cardinalEnd(cardinal, at) + 3));
        Optional<Part> fraction = new Fractions(tokens).read(at);
        if (isLonger(fraction, cardinal)) {
            return fraction.map(part -> match(part, false, true));
        }
        return isLonger(ordinal, cardinal)
                ? ordinal.map(part -> match(part, true, false))
                : cardinal.map(part -> match(part, false, false));
    }

    private static int cardinalEnd(Optional<Part> cardinal, int at) {
        return Math.min(cardinal.map(Part::end).orElse(at + 1), at + MAX_WORDS);
    }

    private static boolean isLonger(Optional<Part> one, Optional<Part> other) {
        return one.isPresent() && other.map(o -> one.get().end() > o.end()).orElse(true);
    }

    private static NumberMatch match(Part part, boolean ordinal, boolean fraction) {
        return new NumberMatch(part.end(), part.value(), ordinal, fraction);
    }

    private static boolean starts(Token token) {
        return token.type() == Token.Type.NUMBER
                || token.is("a")
                || token.is("an")
                || NumberWord.of(token).isPresent();
    }

    /** "Two hundred point zero three", "two point five million". */
    private static Part decimals(Tokens tokens, Part whole) {
        if (!tokens.at(whole.end(), "point")) {
            return whole;
        }
        StringBuilder digits = new StringBuilder("0.");
        int at = whole.end() + 1;
        while (at < tokens.size() && digits.length() < MAX_WORDS && isDigitWord(tokens.get(at))) {
            Part next = new Cardinals(tokens, digitEnd(tokens, at)).read(at).orElseThrow();
            digits.append(next.value().toPlainString());
            at = next.end();
        }
        if (digits.length() == 2) {
            return whole;
        }
        Part sum = Part.closed(at, whole.value().add(new BigDecimal(digits.toString())));
        return new Cardinals(tokens, tokens.size()).scaled(sum);
    }

    /** Where a decimal ends: after one word, or after tens and their unit. */
    private static int digitEnd(Tokens tokens, int at) {
        boolean tens =
                NumberWord.of(tokens.get(at)).filter(w -> w.is(Kind.TENS)).isPresent();
        return tens ? at + (tokens.at(at + 1, "-") ? 3 : 2) : at + 1;
    }

    private static boolean isDigitWord(Token token) {
        return NumberWord.of(token)
                .filter(w -> w.is(Kind.UNIT) || w.is(Kind.TENS))
                .isPresent();
    }
}
