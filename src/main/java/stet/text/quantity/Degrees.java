package stet.text.quantity;

import java.util.Optional;
import stet.text.Token;
import stet.text.Tokens;
import stet.text.quantity.Unit.Kind;

/** Tells degrees of an angle from degrees of temperature, which share their name and their sign. */
final class Degrees {

    private static final int WINDOW = 6;
    private static final Unit ANGLE = Unit.of("degree", Kind.ANGLE);

    private Degrees() {}

    /** The measure at token {@code at}, with a minus sign that stands apart if it is a temperature. */
    static Optional<Measured> read(MeasureReader measures, Tokens tokens, int at) {
        boolean minus = tokens.at(at, "-") && !tokens.joined(at) && !tokens.joined(at + 1) && at + 1 < tokens.size();
        boolean afterWord = at > 0 && tokens.get(at - 1).type() == Token.Type.WORD;
        return minus && afterWord
                ? measures.read(tokens, at + 1)
                        .filter(m -> m.unit().is(Kind.TEMPERATURE))
                        .map(m -> new Measured(at, m.end(), m.value().negate(), m.unit()))
                : measures.read(tokens, at).map(m -> settle(tokens, m));
    }

    /** "38C", "90F", "minus 5C"; but not "iPhone 5C". */
    static Optional<Measured> letter(Tokens tokens, int at, NumberMatch number) {
        int letter = number.end();
        boolean model = at > 1
                && (tokens.at(at - 1, "seat")
                        || tokens.get(at - 1).text().chars().anyMatch(Character::isUpperCase));
        boolean ends = !tokens.joined(letter + 1)
                || (letter + 1 < tokens.size() && tokens.get(letter + 1).type() == Token.Type.SYMBOL);
        if (!tokens.joined(letter) || !ends || model || tokens.get(letter - 1).type() != Token.Type.NUMBER) {
            return Optional.empty();
        }
        Optional<Unit> unit = switch (tokens.get(letter).text()) {
            case "C", "C." -> Optional.of(Unit.of("degree celsius", Kind.TEMPERATURE));
            case "F", "F." -> Optional.of(Unit.of("degree fahrenheit", Kind.TEMPERATURE));
            default -> Optional.empty();
        };
        return unit.map(u -> new Measured(at, letter + 1, number.value(), u));
    }

    /** Bare degrees near a word for turning are an angle. */
    static Measured settle(Tokens tokens, Measured measured) {
        boolean bare =
                measured.unit().is(Kind.TEMPERATURE) && measured.unit().name().equals("degree");
        return bare && isAngle(tokens, measured)
                ? new Measured(measured.start(), measured.end(), measured.value(), ANGLE)
                : measured;
    }

    private static boolean isAngle(Tokens tokens, Measured measured) {
        int stop = Math.min(tokens.size(), measured.end() + 2);
        for (int i = Math.max(0, measured.start() - WINDOW); i < stop; i++) {
            boolean turning = switch (tokens.get(i).lower()) {
                case "rotate",
                        "rotates",
                        "rotated",
                        "rotation",
                        "turn",
                        "turns",
                        "turned",
                        "angle",
                        "angles",
                        "tilt",
                        "tilted",
                        "slope",
                        "latitude",
                        "longitude",
                        "north",
                        "south",
                        "east",
                        "west" -> true;
                default -> false;
            };
            if (turning) {
                return true;
            }
        }
        return false;
    }
}
