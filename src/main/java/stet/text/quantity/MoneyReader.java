package stet.text.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import stet.text.Token;
import stet.text.Tokens;
import stet.text.quantity.NumberWord.Kind;

/** Reads amounts of money: "$48.2 million", "£5m", "USD 200", "30 MUSD", "3 dollars 50 cents". */
final class MoneyReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Tokens PENCE = Tokens.of("pence");

    private final NumberReader numbers = new NumberReader();

    /** The amount whose sign or number starts at token {@code at}. */
    Optional<Measured> read(Tokens tokens, int at) {
        return signed(tokens, at)
                .or(() -> numbers.read(tokens, at)
                        .filter(number -> !number.ordinal())
                        .flatMap(number -> named(tokens, at, number)));
    }

    /** Sign first. */
    Optional<Measured> signed(Tokens tokens, int at) {
        return UnitIndex.currencySigns()
                .at(tokens, at)
                .or(() -> millions(tokens, at))
                .filter(sign -> isFree(tokens, at) && sign.end() < tokens.size())
                .flatMap(sign -> numbers.read(tokens, sign.end())
                        .filter(number -> !number.ordinal() && !tokens.at(sign.end(), "a"))
                        .map(number -> millionSuffix(tokens, number))
                        .map(number -> new Measured(at, number.end(), scale(tokens, at, number), sign.unit())))
                .map(whole -> repeated(tokens, whole))
                .map(whole -> withChange(tokens, whole));
    }

    private static boolean isFree(Tokens tokens, int at) {
        return tokens.get(at).type() == Token.Type.SYMBOL
                || !tokens.joined(at)
                || tokens.get(at - 1).type() == Token.Type.SYMBOL;
    }

    /** "$5 million dollars" */
    private static Measured repeated(Tokens tokens, Measured whole) {
        return UnitIndex.currencies()
                .at(tokens, whole.end())
                .filter(unit -> unit.unit().equals(whole.unit()) && !tokens.joined(whole.end() - 1))
                .map(unit -> whole.plus(BigDecimal.ZERO, unit.end()))
                .orElse(whole);
    }

    /** A small m is a million once there is a currency. */
    private static NumberMatch millionSuffix(Tokens tokens, NumberMatch number) {
        boolean joined = tokens.joined(number.end()) && tokens.at(number.end(), "m");
        return joined ? new NumberMatch(number.end() + 1, number.value().multiply(Part.MILLION), false, false) : number;
    }

    /** Number first. */
    Optional<Measured> named(Tokens tokens, int at, NumberMatch number) {
        NumberMatch millions = millionSuffix(tokens, number);
        boolean named = UnitIndex.currencies().at(tokens, millions.end()).isPresent();
        if (named && millions.end() > number.end()) {
            return named(tokens, at, millions); // "183m euros"
        }
        int start = tokens.at(number.end(), "-") ? number.end() + 1 : number.end();
        return pence(tokens, number.end())
                .or(() -> UnitIndex.currencies().at(tokens, start))
                .or(() -> millions(tokens, start))
                .filter(unit -> !isPrefix(tokens, unit.end()))
                .or(() -> signBehind(tokens, start))
                .map(unit -> new Measured(at, unit.end(), scale(tokens, start, number), unit.unit()))
                .map(whole -> scaleBehind(tokens, whole))
                .map(whole -> withChange(tokens, whole));
    }

    /** "412p" */
    private static Optional<UnitIndex.Match> pence(Tokens tokens, int at) {
        boolean letter = tokens.joined(at) && tokens.get(at).text().equals("p");
        return letter && !tokens.joined(at + 1) || letter && tokens.get(at + 1).type() == Token.Type.SYMBOL
                ? UnitIndex.currencies().at(PENCE, 0).map(unit -> new UnitIndex.Match(at + 1, unit.unit(), true))
                : Optional.empty();
    }

    /** In "3 USD50 cards" the code belongs to what follows. */
    private static boolean isPrefix(Tokens tokens, int end) {
        return tokens.joined(end) && tokens.get(end).type() == Token.Type.NUMBER;
    }

    /** "10 $", but in "1 $10" the sign belongs to what follows. */
    private Optional<UnitIndex.Match> signBehind(Tokens tokens, int at) {
        boolean mark = at < tokens.size() && tokens.get(at).type() == Token.Type.SYMBOL;
        return mark ? UnitIndex.currencySigns().at(tokens, at).filter(sign -> !owns(tokens, sign)) : Optional.empty();
    }

    private boolean owns(Tokens tokens, UnitIndex.Match sign) {
        if (sign.end() >= tokens.size()) {
            return false;
        }
        Optional<NumberMatch> next = numbers.read(tokens, sign.end());
        boolean served = next.filter(
                        n -> UnitIndex.currencies().at(tokens, n.end()).isPresent()
                                || UnitIndex.currencySigns().at(tokens, n.end()).isPresent())
                .isPresent();
        return next.isPresent() && (tokens.joined(sign.end()) || !served);
    }

    /** "MUSD", a million dollars. */
    private static Optional<UnitIndex.Match> millions(Tokens tokens, int at) {
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        String word = tokens.get(at).text();
        boolean shaped = word.length() == 4 && word.startsWith("M") && word.equals(word.toUpperCase(Locale.ROOT));
        return shaped
                ? UnitIndex.currencies()
                        .at(Tokens.of(word.substring(1)), 0)
                        .map(unit -> new UnitIndex.Match(at + 1, unit.unit(), true))
                : Optional.empty();
    }

    private static BigDecimal scale(Tokens tokens, int at, NumberMatch number) {
        return millions(tokens, at).isPresent() ? number.value().multiply(Part.MILLION) : number.value();
    }

    /** "75 USD million" */
    private static Measured scaleBehind(Tokens tokens, Measured whole) {
        return Optional.of(whole.end())
                .filter(end -> end < tokens.size())
                .flatMap(end -> NumberWord.of(tokens.get(end)))
                .filter(word -> word.is(Kind.SCALE) && !word.plural())
                .map(word -> new Measured(
                        whole.start(), whole.end() + 1, whole.value().multiply(word.value()), whole.unit()))
                .orElse(whole);
    }

    /** "3 dollars 50 cents", "thirteen dollars forty five". */
    private Measured withChange(Tokens tokens, Measured whole) {
        int at = tokens.at(whole.end(), "and") ? whole.end() + 1 : whole.end();
        if (at >= tokens.size() || !isWhole(whole.value()) || isChange(whole.unit())) {
            return whole;
        }
        return numbers.read(tokens, at)
                .filter(number -> !number.ordinal() && number.value().compareTo(HUNDRED) < 0)
                .filter(number -> isWhole(number.value()) && number.value().signum() > 0)
                .flatMap(number -> changeEnd(tokens, number.end())
                        .map(end -> whole.plus(number.value().divide(HUNDRED, 2, RoundingMode.UNNECESSARY), end)))
                .orElse(whole);
    }

    /** The end of the smaller coin's name, or of the number itself where no other word can belong to it. */
    private static Optional<Integer> changeEnd(Tokens tokens, int end) {
        Optional<UnitIndex.Match> coin = UnitIndex.currencies().at(tokens, end);
        if (coin.isPresent()) {
            return coin.filter(c -> isChange(c.unit())).map(UnitIndex.Match::end);
        }
        if (end >= tokens.size()) {
            return Optional.of(end);
        }
        Token next = tokens.get(end);
        boolean closes = next.is(".") || next.is("!") || next.is("?") || next.is(";") || next.is("and");
        return closes || next.is("more") ? Optional.of(end) : Optional.empty();
    }

    static boolean isChange(Unit unit) {
        return switch (unit.name()) {
            case "cent", "pence", "penny", "kopeck", "mao" -> true;
            default -> false;
        };
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }
}
