package stet.text.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import stet.model.Amount;
import stet.model.Modifier;
import stet.model.Normalized;
import stet.text.Tokens;
import stet.text.quantity.NumberWord.Kind;

/**
 * Reads words for many and few: "dozens of homes" is 24 to 240, "tens of thousands" is 20,000 to 200,000, "several hundred"
 * is 200 to 900, "a pair of" is 2.
 */
final class VagueReader {

    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal NINE = BigDecimal.valueOf(9);
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    /** What was read, to the token before {@code end}. */
    record Vague(int end, Normalized value) {}

    Optional<Vague> read(Tokens tokens, int at) {
        return many(tokens, at).or(() -> few(tokens, at)).or(() -> pair(tokens, at));
    }

    private static Optional<Vague> many(Tokens tokens, int at) {
        return unit(tokens, at).map(unit -> {
            int of = at + 1;
            Optional<BigDecimal> times = tokens.at(of, "of") ? unit(tokens, of + 1) : Optional.empty();
            int end = times.isPresent() ? of + 2 : of;
            BigDecimal whole = unit.multiply(times.orElse(BigDecimal.ONE));
            return vague(tokens, end, about(whole, BigDecimal.TWO, BigDecimal.TWO, TWENTY));
        });
    }

    /** "Several hundred", "a few thousand" */
    private static Optional<Vague> few(Tokens tokens, int at) {
        int word = tokens.at(at, "a") ? at + 1 : at;
        boolean few = tokens.at(word, "few") || (word == at && tokens.at(word, "several"));
        return few
                ? scale(tokens, word + 1).map(unit -> vague(tokens, word + 2, about(unit, THREE, BigDecimal.TWO, NINE)))
                : Optional.empty();
    }

    /** "A pair of hikers", "a couple of dozen guests", "a couple hundred people" */
    private static Optional<Vague> pair(Tokens tokens, int at) {
        boolean couple = tokens.at(at + 1, "couple");
        if (!tokens.at(at, "a") || (!couple && !tokens.at(at + 1, "pair"))) {
            return Optional.empty();
        }
        int of = tokens.at(at + 2, "of") ? at + 3 : at + 2;
        Optional<BigDecimal> scale = couple ? scale(tokens, of) : Optional.empty();
        if (scale.isPresent()) {
            return Optional.of(vague(
                    tokens, of + 1, Amount.exactly(Amounts.plain(scale.get().multiply(BigDecimal.TWO)))));
        }
        return tokens.at(at + 2, "of")
                ? Nouns.counted(tokens, at + 2)
                        .map(noun -> new Vague(
                                at + 2, new Normalized.Count(Amount.exactly(BigDecimal.TWO), Optional.of(noun))))
                : Optional.empty();
    }

    private static Amount about(BigDecimal unit, BigDecimal value, BigDecimal low, BigDecimal high) {
        return new Amount(
                Amounts.plain(unit.multiply(value)),
                Modifier.ABOUT,
                Optional.of(Amounts.plain(unit.multiply(low))),
                Optional.of(Amounts.plain(unit.multiply(high))));
    }

    /** "Millions of dollars" are money, "hundreds of miles" a length. */
    private static Vague vague(Tokens tokens, int end, Amount amount) {
        int of = tokens.at(end, "of") ? end + 1 : end;
        Function<UnitIndex.Match, Measured> measured =
                unit -> new Measured(end, unit.end(), amount.value(), unit.unit());
        return UnitIndex.currencies()
                .at(tokens, of)
                .filter(UnitIndex.Match::sure)
                .map(measured)
                .map(Meanings::money)
                .or(() -> UnitIndex.measures()
                        .at(tokens, of)
                        .filter(unit -> unit.sure() && !unit.unit().is(Unit.Kind.TIME))
                        .map(measured)
                        .map(Meanings::measure))
                .flatMap(core -> core.meaning().map(meaning -> new Vague(core.end(), meaning.apply(amount))))
                .orElseGet(() -> new Vague(end, new Normalized.Count(amount, Nouns.counted(tokens, end))));
    }

    private static Optional<BigDecimal> unit(Tokens tokens, int at) {
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        if (tokens.at(at, "tens")) {
            return Optional.of(BigDecimal.TEN);
        }
        if (tokens.at(at, "scores")) {
            return tokens.at(at + 1, "of") ? Optional.of(TWENTY) : Optional.empty();
        }
        return NumberWord.of(tokens.get(at))
                .filter(w -> w.plural() && isScale(w))
                .map(NumberWord::value);
    }

    private static Optional<BigDecimal> scale(Tokens tokens, int at) {
        return at >= tokens.size()
                ? Optional.empty()
                : NumberWord.of(tokens.get(at))
                        .filter(w -> !w.plural() && isScale(w))
                        .map(NumberWord::value);
    }

    private static boolean isScale(NumberWord word) {
        return word.multiplies() || word.is(Kind.DOZEN);
    }
}
