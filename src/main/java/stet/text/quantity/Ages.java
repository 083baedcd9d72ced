package stet.text.quantity;

import java.util.Optional;
import java.util.Set;
import stet.text.Token;
import stet.text.Tokens;
import stet.text.quantity.Unit.Kind;

/** Reads ages: "45-year-old", "ten months of age", "aged 45", "age 87", and the "45" in "John Smith, 45,". */
final class Ages {

    private static final Unit YEAR = Unit.of("year", Kind.TIME);
    private static final Set<String> TURNS = Set.of("turn", "turns", "turned");
    private static final int OLDEST = 122;

    private Ages() {}

    /** The age whose number, already read, starts at token {@code at}. */
    static Optional<Measured> read(Tokens tokens, int at, NumberMatch number) {
        return behind(tokens, at, number).or(() -> announced(tokens, at, number));
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
        if (bare
                && TURNS.contains(tokens.get(at - 1).lower())
                && !Percentages.at(tokens, number.end()).isPresent()) {
            return Optional.of(new Measured(at, number.end(), number.value(), YEAR));
        }
        boolean aged = tokens.at(at - 1, "aged") || tokens.at(at - 1, "age");
        boolean ageOf = at > 1 && tokens.at(at - 1, "of") && tokens.at(at - 2, "age");
        if (aged || ageOf) {
            return Optional.of(new Measured(aged ? at - 1 : at - 2, number.end(), number.value(), YEAR));
        }
        return isApposition(tokens, at, number.end())
                ? Optional.of(new Measured(at, number.end(), number.value(), YEAR))
                : Optional.empty();
    }

    private static boolean isApposition(Tokens tokens, int at, int end) {
        boolean closed = tokens.at(end, ",") || (tokens.at(end, ".") && end == tokens.size() - 1);
        boolean commas = at > 1 && tokens.at(at - 1, ",") && closed && end == at + 1;
        boolean digits = commas && tokens.get(at).type() == Token.Type.NUMBER;
        return digits && tokens.get(at - 2).capitalized() && !Guards.isMonth(tokens, at - 2);
    }

    private static int skipHyphen(Tokens tokens, int at) {
        return tokens.at(at, "-") ? at + 1 : at;
    }
}
