package stet.text.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import stet.text.Token;
import stet.text.Tokens;
import stet.text.quantity.Unit.Kind;

/** Reads feet with inches that have no name of their own: {@code 5'9"} and "6-foot-4". */
final class Heights {

    private static final BigDecimal INCHES = BigDecimal.valueOf(12);
    private static final Unit FOOT = Unit.of("foot", Kind.LENGTH);

    private Heights() {}

    /** The height whose feet, already read, start at token {@code at}. */
    static Optional<Measured> read(Tokens tokens, int at, NumberMatch feet) {
        int mark = feet.end();
        if (isFeetMark(tokens, mark)) {
            return inches(tokens, at, feet, mark + 1)
                    .filter(height -> isInchMark(tokens, height.end()))
                    .map(height -> height.plus(BigDecimal.ZERO, height.end() + 1));
        }
        boolean hyphens = tokens.at(mark, "-") && tokens.at(mark + 1, "foot") && tokens.at(mark + 2, "-");
        return hyphens ? inches(tokens, at, feet, mark + 3).map(height -> withName(tokens, height)) : Optional.empty();
    }

    private static Optional<Measured> inches(Tokens tokens, int at, NumberMatch feet, int inches) {
        boolean digits = tokens.joined(inches)
                && tokens.get(inches).type() == Token.Type.NUMBER
                && tokens.get(inches).text().length() <= 2;
        return digits
                ? Numeral.parse(tokens.get(inches).text())
                        .filter(value -> value.compareTo(INCHES) < 0)
                        .map(value ->
                                new Measured(at, inches + 1, feet.value().add(Fractions.quotient(value, INCHES)), FOOT))
                : Optional.empty();
    }

    private static Measured withName(Tokens tokens, Measured height) {
        boolean named = tokens.at(height.end(), "-") && tokens.at(height.end() + 1, "inch");
        return named ? height.plus(BigDecimal.ZERO, height.end() + 2) : height;
    }

    private static boolean isFeetMark(Tokens tokens, int at) {
        return tokens.joined(at) && (tokens.at(at, "'") || tokens.at(at, "’") || tokens.at(at, "′"));
    }

    private static boolean isInchMark(Tokens tokens, int at) {
        return tokens.joined(at) && (tokens.at(at, "\"") || tokens.at(at, "”") || tokens.at(at, "″"));
    }
}
