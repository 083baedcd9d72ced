package stet.text.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import stet.model.Amount;
import stet.model.Modifier;
import stet.model.Normalized;
import stet.text.Tokens;

/** Reads scale words without a number: "dozens of homes" is 24 to 240, "tens of thousands" is 20,000 to 200,000. */
final class VagueReader {

    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    /** What was read, to the token before {@code end}. */
    record Vague(int end, Normalized value) {}

    Optional<Vague> read(Tokens tokens, int at) {
        return unit(tokens, at).map(unit -> {
            int of = at + 1;
            Optional<BigDecimal> times = tokens.at(of, "of") ? unit(tokens, of + 1) : Optional.empty();
            int end = times.isPresent() ? of + 2 : of;
            return new Vague(end, count(tokens, end, unit.multiply(times.orElse(BigDecimal.ONE))));
        });
    }

    private static Normalized count(Tokens tokens, int end, BigDecimal unit) {
        BigDecimal low = unit.multiply(BigDecimal.TWO);
        Amount amount = new Amount(
                Amounts.plain(low),
                Modifier.ABOUT,
                Optional.of(Amounts.plain(low)),
                Optional.of(Amounts.plain(unit.multiply(TWENTY))));
        return new Normalized.Count(amount, Nouns.counted(tokens, end));
    }

    private static Optional<BigDecimal> unit(Tokens tokens, int at) {
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        if (tokens.at(at, "tens")) {
            return Optional.of(BigDecimal.TEN);
        }
        return NumberWord.of(tokens.get(at))
                .filter(w -> w.plural() && (w.multiplies() || w.is(NumberWord.Kind.DOZEN)))
                .map(NumberWord::value);
    }
}
