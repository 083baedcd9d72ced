package stet.text.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import stet.text.Token;
import stet.text.Tokens;

/** Reads scientific notation: "1.3e6", "1.3x10^6", "2.5^-1". */
final class Powers {

    private static final int MAX_EXPONENT = 400;

    private Powers() {}

    static Optional<NumberMatch> read(Tokens tokens, int at) {
        boolean minus = tokens.at(at, "-") && tokens.joined(at + 1) && !tokens.joined(at);
        int base = minus ? at + 1 : at;
        return base < tokens.size() && tokens.joined(base + 1) && isNumber(tokens, base)
                ? Numeral.parse(tokens.get(base).text()).flatMap(value -> raised(tokens, base + 1, minus, value))
                : Optional.empty();
    }

    private static Optional<NumberMatch> raised(Tokens tokens, int mark, boolean minus, BigDecimal base) {
        BigDecimal signed = minus ? base.negate() : base;
        if (tokens.at(mark, "^")) {
            return exponent(tokens, mark + 1).map(e -> match(e, power(signed.abs(), e.value, signed.signum())));
        }
        boolean times = tokens.at(mark, "x") && tokens.at(mark + 1, "10") && tokens.at(mark + 2, "^");
        int at = times ? mark + 3 : mark + 1;
        return times || tokens.at(mark, "e")
                ? exponent(tokens, at).map(e -> match(e, signed.scaleByPowerOfTen(e.value)))
                : Optional.empty();
    }

    /** The sign stays outside, as in "-2.5^-1". */
    private static BigDecimal power(BigDecimal base, int exponent, int sign) {
        BigDecimal raised = base.signum() == 0 ? base : base.pow(exponent, MathContext.DECIMAL64);
        return sign < 0 ? raised.negate() : raised;
    }

    private static NumberMatch match(Exponent exponent, BigDecimal value) {
        return new NumberMatch(exponent.end, value, false, false);
    }

    private record Exponent(int end, int value) {}

    private static Optional<Exponent> exponent(Tokens tokens, int start) {
        int at = start;
        while (tokens.joined(at) && (tokens.at(at, "+") || tokens.at(at, "-"))) {
            at++;
        }
        boolean brief = tokens.joined(at)
                && isNumber(tokens, at)
                && tokens.get(at).text().length() <= 3;
        if (!brief
                || tokens.get(at).text().contains(".")
                || tokens.get(at).text().contains(",")) {
            return Optional.empty();
        }
        int value = Integer.parseInt(tokens.get(at).text());
        boolean negative = tokens.at(at - 1, "-") && !tokens.at(at - 2, "-");
        int end = at + 1;
        return value > MAX_EXPONENT ? Optional.empty() : Optional.of(new Exponent(end, negative ? -value : value));
    }

    private static boolean isNumber(Tokens tokens, int at) {
        return tokens.get(at).type() == Token.Type.NUMBER;
    }
}
