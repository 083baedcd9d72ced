package stet.text.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import stet.text.Token;
import stet.text.Tokens;
import stet.text.quantity.Unit.Kind;

/** Reads one number with what belongs to it, and decides what it is: money, a share, a measure, an age, a count. */
final class CoreReader {

    /** Fewer pounds than this are a weight unless a sign says otherwise. */
    private static final BigDecimal LEAST_POUNDS_OF_MONEY = BigDecimal.valueOf(10_000);

    private final NumberReader numbers = new NumberReader();
    private final MoneyReader money = new MoneyReader();
    private final MeasureReader measures = new MeasureReader();
    private final Shares shares = new Shares();

    Optional<Core> read(Tokens tokens, int at) {
        return money.signed(tokens, at)
                .map(Meanings::money)
                .or(() -> couple(tokens, at))
                .or(() -> magnitude(tokens, at))
                .or(() -> numbers.read(tokens, at)
                        .filter(number -> !number.ordinal())
                        .map(number -> behind(tokens, at, number)));
    }

    /** "Magnitude 6.3", "a magnitude of 5.1" */
    private Optional<Core> magnitude(Tokens tokens, int at) {
        if (!tokens.at(at, "magnitude")) {
            return Optional.empty();
        }
        Unit unit = UnitIndex.measures().at(tokens, at).orElseThrow().unit();
        int start = tokens.at(at + 1, "of") || tokens.at(at + 1, "-") ? at + 2 : at + 1;
        return start >= tokens.size()
                ? Optional.empty()
                : numbers.read(tokens, start)
                        .filter(number -> !number.ordinal())
                        .map(number -> Meanings.measure(new Measured(at, number.end(), number.value(), unit)));
    }

    private static Optional<Core> couple(Tokens tokens, int at) {
        return tokens.at(at, "a") && tokens.at(at + 1, "couple") && tokens.at(at + 2, "of")
                ? Nouns.counted(tokens, at + 2)
                        .map(noun -> Meanings.count(at, at + 2, BigDecimal.TWO, Optional.of(noun)))
                : Optional.empty();
    }

    private Core behind(Tokens tokens, int at, NumberMatch number) {
        return Ages.read(tokens, at, number)
                .map(Meanings::age)
                .or(() -> Guards.passOver(tokens, at, number.end()).map(end -> Core.nothing(at, end)))
                .or(() -> percent(tokens, at, number))
                .or(() -> millions(tokens, at, number))
                .or(() -> measured(tokens, at, number))
                .or(() -> shares.read(tokens, number).map(share -> Meanings.share(tokens, at, share)))
                .orElseGet(() -> plain(tokens, at, number));
    }

    private static Optional<Core> percent(Tokens tokens, int at, NumberMatch number) {
        return Percentages.at(tokens, number.end())
                .or(() -> number.fraction() ? Percentages.at(tokens, afterOne(tokens, number.end())) : Optional.empty())
                .map(sign -> Meanings.percent(tokens, at, number.value(), sign));
    }

    /** "Half a percent", "a quarter of a percentage point" */
    private static int afterOne(Tokens tokens, int at) {
        int article = tokens.at(at, "of") ? at + 1 : at;
        return tokens.at(article, "a") || tokens.at(article, "one") ? article + 1 : tokens.size();
    }

    /** "1.2m people": a small m before a plural is a million. */
    private static Optional<Core> millions(Tokens tokens, int at, NumberMatch number) {
        boolean joined = tokens.joined(number.end()) && tokens.at(number.end(), "m");
        boolean currency =
                joined && UnitIndex.currencies().at(tokens, number.end() + 1).isPresent();
        return joined && !currency
                ? Nouns.counted(tokens, number.end() + 1)
                        .map(noun -> Meanings.count(
                                at, number.end() + 1, number.value().multiply(Part.MILLION), Optional.of(noun)))
                : Optional.empty();
    }

    private Optional<Core> measured(Tokens tokens, int at, NumberMatch number) {
        Optional<Measured> named = money.named(tokens, at, number);
        Optional<Measured> measure = measures.measured(tokens, at, number);
        if (named.isPresent() && (measure.isEmpty() || isMoney(tokens, named.get()))) {
            return named.map(Meanings::money);
        }
        return measure.map(m -> m.unit().is(Kind.TIME) || isAmbiguousSymbol(tokens, m)
                ? Core.nothing(at, m.end())
                : Meanings.measure(m));
    }

    private static boolean isMoney(Tokens tokens, Measured pounds) {
        boolean hyphen = tokens.at(pounds.end() - 2, "-");
        return !hyphen && pounds.value().compareTo(LEAST_POUNDS_OF_MONEY) >= 0;
    }

    /** A single letter that stands apart is seldom a unit. */
    private static boolean isAmbiguousSymbol(Tokens tokens, Measured measure) {
        Token last = tokens.get(measure.end() - 1);
        boolean letter = last.text().length() == 1 && last.type() == Token.Type.WORD;
        return letter && !tokens.joined(measure.end() - 1);
    }

    private Core plain(Tokens tokens, int at, NumberMatch number) {
        if (NumberExtractor.isPronoun(tokens, at, number)) {
            return Core.nothing(at, number.end());
        }
        boolean share = number.fraction() && number.value().compareTo(BigDecimal.ONE) < 0;
        if (share) {
            return Optional.of(number)
                    .filter(n -> isShare(tokens, at, n))
                    .flatMap(n -> Meanings.fraction(tokens, at, n))
                    .orElse(Core.nothing(at, noShareEnd(tokens, at, number.end())));
        }
        return count(tokens, at, number);
    }

    private static Core count(Tokens tokens, int at, NumberMatch number) {
        boolean one = tokens.at(at, "one") && number.end() == at + 1;
        if (!one) {
            int noun = Modifiers.after(tokens, number.end())
                    .map(Modifiers.Match::edge)
                    .orElse(number.end());
            return Meanings.count(at, number.end(), number.value(), Nouns.counted(tokens, noun));
        }
        Optional<String> noun = tokens.at(number.end(), "of") ? Optional.empty() : Nouns.next(tokens, number.end());
        return noun.isPresent()
                ? Meanings.count(at, number.end(), number.value(), noun)
                : Core.nothing(at, number.end());
    }

    /** "A third of the seats", "half the seats", but not "a third man", "half brother" and "9/11". */
    private static boolean isShare(Tokens tokens, int at, NumberMatch number) {
        int end = number.end();
        boolean of = tokens.at(end, "of") || tokens.at(end, "the") || tokens.at(end, "its") || tokens.at(end, "their");
        boolean bare = tokens.at(at, "half") || tokens.get(at).type() == Token.Type.NUMBER;
        return of || (!bare && (end >= tokens.size() || !isNounLike(tokens.get(end))));
    }

    private static boolean isNounLike(Token token) {
        return (token.type() == Token.Type.WORD && !Nouns.isFunction(token)) || token.is("-");
    }

    /** In "a third man" only the article is passed over; "half an hour" is a time. */
    private static int noShareEnd(Tokens tokens, int at, int end) {
        if (tokens.at(at, "a")) {
            return at + 1;
        }
        boolean article = tokens.at(end, "a") || tokens.at(end, "an");
        return article ? end + 1 : end;
    }
}
