package stet.text.quantity;

import java.util.Optional;
import stet.text.Token;
import stet.text.Tokens;
import stet.text.quantity.Unit.Kind;

/** Reads ages: "45-year-old", "ten months of age", "aged 45", "age 87", and the "45" in "John Smith, 45,". */
final class Ages {

    private static final Unit YEAR = Unit.of("year", Kind.TIME);
    private static final int OLDEST = 122;

    private Ages() {}

    /** The age whose number, already read, starts at token {@code at}. */
    static Optional<Measured> read(Tokens tokens, int at, NumberMatch number) {
        return behind(tokens, at, number).or(() -> announced(tokens, at, number));
    }

    /** A number that another one before it shows to be an age. */
    static Core years(int at, NumberMatch number) {
        return Meanings.age(new Measured(at, number.end(), number.value(), YEAR));
    }

    private static Optional<Measured> behind(Tokens tokens, int at, NumberMatch number) {
        return UnitIndex.measures()
                .at(tokens, skipHyphen(tokens, number.end()))
                .filter(unit -> unit.unit().is(Kind.TIME))
                .flatMap(unit -> old(tokens, unit).map(end -> new Measured(at, end, number.value(), unit.unit())));
    }

    private static Optional<Integer> old(Tokens tokens, UnitIndex.Match unit) {
        int at = skipHyphen(tokens, unit.end());
        if (tokens.at(at, "old") || tokens.at(at, "olds")) {
            return Optional.of(at + 1);
        }
        if (tokens.at(at, "of") && tokens.at(at + 1, "age")) {
            return Optional.of(at + 2);
        }
        boolean isShort = tokens.at(unit.end() - 1, "yo") || tokens.at(unit.end() - 1, "y.o.");
        return isShort ? Optional.of(unit.end()) : Optional.empty();
    }

    private static Optional<Measured> announced(Tokens tokens, int at, NumberMatch number) {
        boolean whole = number.value().scale() <= 0 && number.value().signum() > 0;
        if (!whole || number.value().intValue() > OLDEST || at == 0) {
            return Optional.empty();
        }
        boolean bare = number.end() >= tokens.size()
                || tokens.get(number.end()).type() == Token.Type.SYMBOL
                || Nouns.isFunction(tokens.get(number.end()));
        boolean who = at > 1 && tokens.at(at - 2, "who") && (tokens.at(at - 1, "is") || tokens.at(at - 1, "was"));
        if (bare
                && (who || ContextWords.at("turns", tokens, at - 1))
                && !Percentages.at(tokens, number.end()).isPresent()) {
            return Optional.of(new Measured(at, number.end(), number.value(), YEAR));
        }
        if (bare && (isOfPerson(tokens, at) || isLife(tokens, at))) {
            return Optional.of(new Measured(at, number.end(), number.value(), YEAR));
        }
        if (isCompared(tokens, at) && !hasUnit(tokens, number.end())) {
            return Optional.of(new Measured(at, number.end(), number.value(), YEAR));
        }
        boolean aged = tokens.at(at - 1, "aged") || tokens.at(at - 1, "ages") || tokens.at(at - 1, "age");
        boolean ageOf = at > 1 && tokens.at(at - 1, "of") && tokens.at(at - 2, "age");
        if (aged || ageOf) {
            return Optional.of(new Measured(aged ? at - 1 : at - 2, number.end(), number.value(), YEAR));
        }
        return isApposition(tokens, at, number.end())
                ? Optional.of(new Measured(at, number.end(), number.value(), YEAR))
                : Optional.empty();
    }

    /** "Children under 12", "older than 65" */
    private static boolean isCompared(Tokens tokens, int at) {
        boolean than = tokens.at(at - 1, "than") && (tokens.at(at - 2, "older") || tokens.at(at - 2, "younger"));
        return than || (at > 1 && ContextWords.at("side", tokens, at - 1) && ContextWords.at("people", tokens, at - 2));
    }

    /** "A boy of 14" */
    private static boolean isOfPerson(Tokens tokens, int at) {
        return at > 1 && tokens.at(at - 1, "of") && ContextWords.at("person", tokens, at - 2);
    }

    /** "Died at 87", "married at 19" */
    private static boolean isLife(Tokens tokens, int at) {
        return at > 1 && tokens.at(at - 1, "at") && ContextWords.at("life", tokens, at - 2);
    }

    private static boolean hasUnit(Tokens tokens, int at) {
        int unit = skipHyphen(tokens, at);
        return UnitIndex.measures().at(tokens, unit).isPresent()
                || UnitIndex.currencies().at(tokens, unit).isPresent()
                || Percentages.at(tokens, at).isPresent();
    }

    private static boolean isApposition(Tokens tokens, int at, int end) {
        boolean closed = tokens.at(end, ",") || (tokens.at(end, ".") && end == tokens.size() - 1);
        boolean commas = at > 1 && tokens.at(at - 1, ",") && closed && end == at + 1;
        boolean digits = commas && tokens.get(at).type() == Token.Type.NUMBER;
        boolean named = digits && tokens.get(at - 2).capitalized() && !Guards.isMonth(tokens, at - 2);
        return named || (digits && ContextWords.at("person", tokens, at - 2));
    }

    private static int skipHyphen(Tokens tokens, int at) {
        return tokens.at(at, "-") ? at + 1 : at;
    }
}
