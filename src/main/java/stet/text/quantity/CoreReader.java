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

    private static final Unit BARREL_PER_DAY = Unit.of("barrel per day", Kind.OTHER);
    private final NumberReader numbers = new NumberReader();
    private final MoneyReader money = new MoneyReader();
    private final MeasureReader measures = new MeasureReader();
    private final Shares shares = new Shares();

    Optional<Core> read(Tokens tokens, int at) {
        return money.signed(tokens, at)
                .map(Meanings::money)
                .or(() -> magnitude(tokens, at))
                .or(() -> measures.andHalf(tokens, at).map(Meanings::measure))
                .or(() -> numbers.read(tokens, at)
                        .filter(number -> !number.ordinal())
                        .map(number -> behind(tokens, at, number)));
    }

    /** A number that is known to be an age. */
    Optional<Core> age(Tokens tokens, int at) {
        return at >= tokens.size()
                ? Optional.empty()
                : numbers.read(tokens, at)
                        .filter(number -> !number.ordinal() && !number.fraction())
                        .map(number -> Ages.years(at, number));
    }

    /** A number whose unit stands before the number that it is bound to: the 4 in "$3-4", the 24 in "aged 18 to 24". */
    Optional<Core> like(Tokens tokens, Core first, int at) {
        boolean age = tokens.at(first.start(), "aged") || tokens.at(first.start(), "ages");
        return age
                ? age(tokens, at)
                : UnitIndex.currencySigns()
                        .at(tokens, first.start())
                        .flatMap(sign -> money.in(sign.unit(), tokens, at))
                        .map(Meanings::money);
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

    private Core behind(Tokens tokens, int at, NumberMatch number) {
        return Ages.read(tokens, at, number)
                .map(Meanings::age)
                .or(() -> Degrees.letter(tokens, at, number).map(Meanings::measure))
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

    /** "1.2m people", "1.2m barrels": a small m before a plural or a unit is a million, but not in "100m hurdles". */
    private static Optional<Core> millions(Tokens tokens, int at, NumberMatch number) {
        int next = number.end() + 1;
        boolean joined = tokens.joined(number.end()) && tokens.at(number.end(), "m");
        if (!joined || UnitIndex.currencies().at(tokens, next).isPresent()) {
            return Optional.empty();
        }
        BigDecimal value = number.value().multiply(Part.MILLION);
        return UnitIndex.measures()
                .at(tokens, next)
                .filter(unit -> !unit.unit().is(Kind.TIME) && unit.unit().name().length() > 1)
                .map(unit -> Meanings.measure(new Measured(at, unit.end(), value, unit.unit())))
                .or(() -> Nouns.counted(tokens, next)
                        .filter(noun -> !ContextWords.has("race", noun))
                        .map(noun -> Meanings.count(at, next, value, Optional.of(noun))));
    }

    private Optional<Core> measured(Tokens tokens, int at, NumberMatch number) {
        Optional<Measured> named = money.named(tokens, at, number);
        Optional<Measured> measure = measures.measured(tokens, at, number).map(m -> flow(tokens, m));
        if (named.isPresent() && (measure.isEmpty() || isMoney(tokens, named.get()))) {
            return named.map(Meanings::money);
        }
        return measure.map(m -> m.unit().is(Kind.TIME) || (m.end() == number.end() + 1 && isAmbiguousSymbol(tokens, m))
                ? Core.nothing(at, m.end())
                : Meanings.measure(m));
    }

    /** Barrels a day are what "bpd" stands for. */
    private static Measured flow(Tokens tokens, Measured measure) {
        int at = measure.end();
        boolean daily = (tokens.at(at, "a") || tokens.at(at, "per")) && tokens.at(at + 1, "day");
        return daily && measure.unit().name().equals("barrel")
                ? new Measured(measure.start(), at + 2, measure.value(), BARREL_PER_DAY)
                : measure;
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
        if (ContextWords.at("shared", tokens, end)) {
            return true;
        }
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
