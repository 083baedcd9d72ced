package stet.text.quantity;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import stet.text.Token;
import stet.text.Tokens;
import stet.text.quantity.Unit.Kind;

/** Reads a number and the unit of measure behind it: "3-inch", "188 miles an hour", "5 ft 2 in", "20 (kg)". */
final class MeasureReader {

    /** How many of the smaller unit make the greater, where people state both. */
    private static final Map<String, Map<String, Integer>> PARTS =
            Map.of("foot", Map.of("inch", 12), "pound", Map.of("ounce", 16), "stone", Map.of("pound", 14));

    private static final BigDecimal ONE_AND_HALF = new BigDecimal("1.5");

    private static final Map<String, String> CLOSING = Map.of("(", ")", "[", "]", "{", "}", "<", ">");

    private final NumberReader numbers = new NumberReader();

    /** The quantity whose number starts at token {@code at}. */
    Optional<Measured> read(Tokens tokens, int at) {
        return numbers.read(tokens, at)
                .filter(number -> !number.ordinal() && !isCode(tokens, at))
                .flatMap(number -> measured(tokens, at, number));
    }

    /** The same for a number that has been read already. */
    Optional<Measured> measured(Tokens tokens, int at, NumberMatch number) {
        return Heights.read(tokens, at, number).or(() -> plain(tokens, at, number));
    }

    /** "A mile and a half" */
    Optional<Measured> andHalf(Tokens tokens, int at) {
        return isArticle(tokens, at)
                ? UnitIndex.measures()
                        .at(tokens, at + 1)
                        .filter(unit -> !unit.unit().is(Kind.TIME))
                        .filter(unit -> tokens.at(unit.end(), "and")
                                && tokens.at(unit.end() + 1, "a")
                                && tokens.at(unit.end() + 2, "half"))
                        .map(unit -> new Measured(at, unit.end() + 3, ONE_AND_HALF, unit.unit()))
                : Optional.empty();
    }

    private static boolean isArticle(Tokens tokens, int at) {
        return tokens.at(at, "a") || tokens.at(at, "an");
    }

    /** In "half a mile" and "a quarter of an acre" the unit stands behind an article. */
    private static int beforeUnit(Tokens tokens, NumberMatch number) {
        int of = tokens.at(number.end(), "of") ? number.end() + 1 : number.end();
        boolean part = number.fraction() && number.value().compareTo(BigDecimal.ONE) < 0;
        return part && isArticle(tokens, of) ? of + 1 : number.end();
    }

    private Optional<Measured> plain(Tokens tokens, int at, NumberMatch number) {
        return unit(tokens, beforeUnit(tokens, number))
                .filter(unit -> !isGlued(tokens, unit.end()))
                .map(unit -> new Measured(at, unit.end(), number.value(), unit.unit()))
                .map(whole -> withParts(tokens, whole));
    }

    /** "SCP-173 m": digits that a hyphen ties to letters name something. */
    private static boolean isCode(Tokens tokens, int at) {
        int before = at - 1;
        if (!tokens.joined(at) || tokens.get(at).type() != Token.Type.NUMBER) {
            return false;
        }
        if (tokens.at(before, "-") && tokens.joined(before)) {
            before--;
        }
        boolean codeDigits = tokens.get(before).type() == Token.Type.NUMBER && tokens.joined(before);
        Token last = tokens.get(codeDigits ? before - 1 : before);
        return last.type() == Token.Type.WORD && NumberWord.of(last).isEmpty();
    }

    private static boolean isGlued(Tokens tokens, int end) {
        boolean code = tokens.at(end, "-")
                && tokens.joined(end)
                && isNumber(tokens, end + 1)
                && UnitIndex.measures().at(tokens, end + 2).isEmpty();
        return code || isGluedWord(tokens, end);
    }

    private static boolean isNumber(Tokens tokens, int at) {
        return tokens.joined(at) && tokens.get(at).type() == Token.Type.NUMBER;
    }

    private static boolean isGluedWord(Tokens tokens, int end) {
        return end < tokens.size()
                && tokens.joined(end)
                && tokens.get(end).type() != Token.Type.SYMBOL
                && tokens.get(end - 1).type() != Token.Type.SYMBOL;
    }

    private static Optional<UnitIndex.Match> unit(Tokens tokens, int at) {
        String close = at < tokens.size() ? CLOSING.getOrDefault(tokens.get(at).text(), "") : "";
        if (!close.isEmpty()) {
            return UnitIndex.measures()
                    .at(tokens, at + 1)
                    .filter(unit -> tokens.at(unit.end(), close))
                    .map(unit -> new UnitIndex.Match(unit.end() + 1, unit.unit(), unit.sure()));
        }
        int start = tokens.at(at, "-") ? at + 1 : at;
        return UnitIndex.measures().at(tokens, start).map(unit -> rate(tokens, unit));
    }

    /** A length and a time make a speed: "miles an hour", "km/ms". */
    private static UnitIndex.Match rate(Tokens tokens, UnitIndex.Match unit) {
        if (!unit.unit().is(Kind.LENGTH) || unit.end() >= tokens.size()) {
            return unit;
        }
        boolean per = switch (tokens.get(unit.end()).lower()) {
            case "per", "a", "an", "/" -> true;
            default -> false;
        };
        Optional<UnitIndex.Match> time = per
                ? UnitIndex.measures()
                        .at(tokens, unit.end() + 1)
                        .filter(t -> t.unit().is(Kind.TIME) && isShort(t.unit()))
                : Optional.empty();
        return time.map(t -> new UnitIndex.Match(t.end(), speed(unit.unit(), t.unit()), true))
                .orElse(unit);
    }

    private static boolean isShort(Unit time) {
        return switch (time.name()) {
            case "hour", "minute", "second", "millisecond" -> true;
            default -> false;
        };
    }

    private static Unit speed(Unit length, Unit time) {
        return Unit.of(length.name() + " per " + time.name(), Kind.SPEED);
    }

    private Measured withParts(Tokens tokens, Measured whole) {
        Map<String, Integer> parts = PARTS.getOrDefault(whole.unit().name(), Map.of());
        boolean linked = tokens.at(whole.end(), "and") || tokens.at(whole.end(), ",");
        int at = linked ? whole.end() + 1 : whole.end();
        if (parts.isEmpty() || at >= tokens.size()) {
            return whole;
        }
        Optional<NumberMatch> number = numbers.read(tokens, at);
        return number.flatMap(n -> part(tokens, n, parts)
                        .map(p -> whole.plus(Fractions.quotient(n.value(), BigDecimal.valueOf(p.size)), p.end)))
                .orElse(whole);
    }

    private record PartUnit(int end, int size) {}

    private static Optional<PartUnit> part(Tokens tokens, NumberMatch number, Map<String, Integer> parts) {
        int at = number.end();
        if (parts.containsKey("inch") && (tokens.at(at, "in") || tokens.at(at, "ins"))) {
            return Optional.of(new PartUnit(at + 1, parts.get("inch")));
        }
        return UnitIndex.measures()
                .at(tokens, at)
                .flatMap(unit ->
                        Optional.ofNullable(parts.get(unit.unit().name())).map(size -> new PartUnit(unit.end(), size)));
    }
}
