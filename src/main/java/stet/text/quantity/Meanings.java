package stet.text.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import stet.model.Amount;
import stet.model.Normalized;
import stet.model.Normalized.Dimension;
import stet.text.Tokens;
import stet.text.quantity.Unit.Kind;

/** Turns what was read into what a claim says. */
final class Meanings {

    private static final BigDecimal PENNY = new BigDecimal("0.01");
    private static final int LARGEST_DENOMINATOR = 1000;

    private Meanings() {}

    static Core money(Measured money) {
        boolean pence =
                money.unit().name().equals("pence") || money.unit().name().equals("penny");
        BigDecimal value = pence ? money.value().multiply(PENNY) : money.value();
        String currency =
                pence ? "GBP" : money.unit().code().orElse(money.unit().name());
        return core(money, value, amount -> new Normalized.Money(amount, currency));
    }

    static Core measure(Measured measured) {
        String unit = measured.unit().name();
        Dimension dimension = dimension(measured.unit().kind());
        return core(measured, measured.value(), amount -> new Normalized.Quantity(amount, unit, dimension));
    }

    static Core age(Measured age) {
        String unit = age.unit().name();
        return core(age, age.value(), amount -> new Normalized.Quantity(amount, unit, Dimension.AGE));
    }

    private static Core core(Measured measured, BigDecimal value, Function<Amount, Normalized> meaning) {
        return Core.of(measured.start(), measured.end(), Amounts.plain(value), meaning);
    }

    static Core percent(Tokens tokens, int at, BigDecimal value, Percentages.Sign sign) {
        Optional<String> of = Nouns.whole(tokens, sign.end());
        BigDecimal percent = Amounts.plain(value.multiply(sign.factor()));
        return Core.of(at, sign.end(), percent, amount -> new Normalized.Percent(amount, sign.points(), of));
    }

    static Core share(Tokens tokens, int at, Shares.Share share) {
        Optional<String> of = Nouns.counted(tokens, share.end());
        BigDecimal part = Amounts.plain(share.part());
        BigDecimal whole = Amounts.plain(share.whole());
        return Core.of(
                at,
                share.end(),
                Fractions.quotient(part, whole),
                amount -> new Normalized.Ratio(part, whole, amount.modifier(), of));
    }

    /** A fraction in lowest terms, absent where no denominator up to a thousand makes it. */
    static Optional<Core> fraction(Tokens tokens, int at, NumberMatch number) {
        Optional<String> of = Nouns.whole(tokens, number.end());
        double value = number.value().doubleValue();
        for (int d = 2; d <= LARGEST_DENOMINATOR; d++) {
            long n = Math.round(value * d);
            if (Math.abs(value * d - n) < 1e-9 * d) {
                BigDecimal above = BigDecimal.valueOf(n);
                BigDecimal below = BigDecimal.valueOf(d);
                return Optional.of(Core.of(
                        at,
                        number.end(),
                        number.value(),
                        amount -> new Normalized.Ratio(above, below, amount.modifier(), of)));
            }
        }
        return Optional.empty();
    }

    static Core count(int at, int end, BigDecimal value, Optional<String> of) {
        return new Core(at, end, true, Amounts.plain(value), Optional.of(amount -> new Normalized.Count(amount, of)));
    }

    private static Dimension dimension(Kind kind) {
        return switch (kind) {
            case TIME, CURRENCY -> Dimension.OTHER;
            case LENGTH,
                    AREA,
                    VOLUME,
                    MASS,
                    SPEED,
                    TEMPERATURE,
                    ENERGY,
                    POWER,
                    PRESSURE,
                    INFORMATION,
                    ANGLE,
                    FREQUENCY,
                    OTHER -> Dimension.valueOf(kind.name());
        };
    }
}
