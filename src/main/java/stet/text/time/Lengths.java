package stet.text.time;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import stet.text.quantity.NumberReader;
import stet.text.time.TimeValue.Length;

/** Reads lengths of time: "six months", "an hour and a half", "two-year", "a few days", "1 year 3 months". */
final class Lengths {

    /** Amounts above this are taken for no length of time. */
    private static final BigDecimal MOST = BigDecimal.valueOf(100_000);

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final Set<String> WHOLE = Set.of("full", "whole", "all", "entire");
    private static final Set<String> BETWEEN = Set.of(
            "more", "additional", "extra", "full", "straight", "consecutive", "whole", "long", "calendar", "solid");
    private static final Set<String> BOTH = Set.of("and");
    private static final Set<String> EITHER = Set.of("to", "or", "-", "–");
    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final Set<String> LETTERS = Set.of("s", "h");
    private static final int MOST_PARTS = 4;

    private final Words words;
    private final NumberReader numbers = new NumberReader();
    private final Memo<Length> parts = new Memo<>(this::one);
    private final Memo<Length> wholes = new Memo<>(this::whole);
    private final Memo<BigDecimal> cardinals = new Memo<>(this::cardinal);

    Lengths(Words words) {
        this.words = words;
    }

    /** A length with all its parts. */
    Optional<Found<Length>> read(int at) {
        return wholes.at(at);
    }

    private Optional<Found<Length>> whole(int at) {
        Optional<Found<Length>> whole = parts.at(at);
        for (int parts = 1; whole.isPresent() && parts < MOST_PARTS; parts++) {
            Optional<Found<Length>> more = extended(whole.get());
            if (more.isEmpty()) {
                return whole;
            }
            whole = more;
        }
        return whole;
    }

    private Optional<Found<Length>> extended(Found<Length> first) {
        int next = words.skip(words.skip(first.end(), ","), "and");
        if (!words.digits(next) && !Lexicon.SMALL.has(words.at(next)) && !Lexicon.TENS.has(words.at(next))) {
            return Optional.empty();
        }
        return counted(next)
                .filter(part -> part.value().unit() != first.value().unit())
                .map(part -> new Found<>(first.from(), part.end(), sum(first.value(), part.value())));
    }

    /** In the smaller unit, as "two years and three months" are 27 months. */
    private static Length sum(Length one, Length other) {
        boolean ordered = one.unit().compareTo(other.unit()) > 0;
        Length big = ordered ? one : other;
        Length small = ordered ? other : one;
        String tail = small.timex().substring(1);
        String timex = big.timex().contains("T") ? big.timex() + tail.substring(1) : big.timex() + tail;
        BigDecimal amount = small.amount().add(big.amount().multiply(ratio(big.unit(), small.unit())));
        return new Length(timex, amount, small.unit(), one.seconds().add(other.seconds()), Optional.empty());
    }

    private static BigDecimal ratio(ChronoUnit big, ChronoUnit small) {
        boolean calendar = big == ChronoUnit.YEARS && small == ChronoUnit.MONTHS;
        BigDecimal seconds = BigDecimal.valueOf(small.getDuration().toSeconds());
        return calendar
                ? BigDecimal.valueOf(12)
                : BigDecimal.valueOf(big.getDuration().toSeconds()).divide(seconds, MathContext.DECIMAL64);
    }

    private Optional<Found<Length>> one(int at) {
        if (!words.word(at)) {
            return words.digits(at) ? number(at) : Optional.empty();
        }
        return words.is(at, "between")
                ? bounded(at, at + 1, BOTH)
                : half(at).or(() -> single(at)).or(() -> vague(at)).or(() -> number(at));
    }

    private Optional<Found<Length>> number(int at) {
        return bounded(at, at, EITHER).or(() -> counted(at));
    }

    /** "Six to eight weeks", "10- to 15-year", "three or four days", "between two and three years" */
    private Optional<Found<Length>> bounded(int from, int at, Set<String> links) {
        return cardinals.at(at).flatMap(low -> {
            int link = words.isHyphen(low.end()) && words.isOneOf(low.end() + 1, links) ? low.end() + 1 : low.end();
            return words.isOneOf(link, links)
                    ? counted(link + 1)
                            .filter(high -> high.value().least().isEmpty())
                            .flatMap(high -> between(from, low.value(), high))
                    : Optional.empty();
        });
    }

    private Optional<Found<Length>> between(int from, BigDecimal low, Found<Length> high) {
        Length most = high.value();
        BigDecimal least = low.multiply(unitOf(high).factor());
        return least.compareTo(most.amount()) < 0
                ? Optional.of(new Found<>(
                        from,
                        high.end(),
                        new Length(most.timex(), most.amount(), most.unit(), most.seconds(), Optional.of(least))))
                : Optional.empty();
    }

    /** "half an hour", "half year", "a half hour" */
    private Optional<Found<Length>> half(int at) {
        boolean after = words.isOneOf(at, ARTICLES) && words.is(at + 1, "half");
        if (!after && !words.is(at, "half")) {
            return Optional.empty();
        }
        int next = after ? at + 2 : words.skip(at + 1, ARTICLES);
        return unit(words.skipHyphen(next)).map(u -> length(at, u, HALF));
    }

    /** "an hour", "all day", "another week", "a full year" */
    private Optional<Found<Length>> single(int at) {
        boolean article = words.isOneOf(at, ARTICLES);
        boolean another = words.is(at, "another");
        int start = article && words.isOneOf(at + 1, WHOLE) ? at + 1 : at;
        if (!article && !another && !words.isOneOf(at, WHOLE)) {
            return Optional.empty();
        }
        return unit(words.skipHyphen(start + 1))
                .filter(u -> !article || u.value() != Unit.SECOND)
                .map(u -> length(at, u, BigDecimal.ONE))
                .map(this::andHalf);
    }

    private Found<Length> andHalf(Found<Length> one) {
        if (!words.is(one.end(), "and")) {
            return one;
        }
        int half = words.skip(one.end() + 1, "a");
        if (!words.is(half, "half")) {
            return one;
        }
        Unit unit = unitOf(one);
        BigDecimal whole = one.value().amount().divide(unit.factor(), MathContext.DECIMAL64);
        return new Found<>(one.from(), half + 1, value(unit, whole.add(HALF)));
    }

    /** "a few days", "several weeks", "couple of months" */
    private Optional<Found<Length>> vague(int at) {
        int start = words.skip(at, "a");
        return Lexicon.VAGUE
                .number(words.at(start))
                .flatMap(n -> unit(words.skip(start + 1, "of")).map(u -> length(at, u, BigDecimal.valueOf(n))));
    }

    private Optional<Found<Length>> counted(int at) {
        return cardinals
                .at(at)
                .flatMap(n -> unit(afterNumber(n.end()))
                        .or(() -> ofOne(n))
                        .map(u -> length(at, u, n.value()))
                        .map(f -> n.value().stripTrailingZeros().scale() <= 0 ? andHalf(f) : f))
                .filter(f -> f.end() > at + 1);
    }

    private Optional<Found<BigDecimal>> cardinal(int at) {
        boolean padded = words.at(at).startsWith("0")
                && words.integer(at, 4).isPresent()
                && words.at(at).length() == 4;
        if (!words.exists(at) || padded) {
            return Optional.empty();
        }
        return numbers.read(words.tokens(), at)
                .filter(n -> !n.ordinal() && n.value().signum() > 0 && n.value().compareTo(MOST) <= 0)
                .map(n -> new Found<>(at, n.end(), n.value()));
    }

    /** The unit in "a quarter of an hour". */
    private Optional<Found<Unit>> ofOne(Found<BigDecimal> part) {
        boolean share = part.value().compareTo(BigDecimal.ONE) < 0 && words.is(part.end(), "of");
        return share && words.isOneOf(part.end() + 1, ARTICLES) ? unit(part.end() + 2) : Optional.empty();
    }

    private int afterNumber(int at) {
        return words.skip(words.skipHyphen(at), BETWEEN);
    }

    private Optional<Found<Unit>> unit(int at) {
        if (words.is(at, "business") || words.is(at, "working")) {
            return Unit.of(words.at(at + 1))
                    .filter(u -> u == Unit.DAY)
                    .map(u -> new Found<>(at, at + 2, Unit.BUSINESS_DAY));
        }
        return Unit.of(words.at(at))
                .filter(u -> u != Unit.QUARTER)
                .filter(u -> !LETTERS.contains(words.at(at)) || words.digits(at - 1))
                .map(u -> new Found<>(at, at + 1, u));
    }

    private static Found<Length> length(int from, Found<Unit> unit, BigDecimal amount) {
        return new Found<>(from, unit.end(), value(unit.value(), amount));
    }

    private static Length value(Unit unit, BigDecimal amount) {
        BigDecimal total = amount.multiply(unit.factor());
        return new Length(unit.timex(amount), total, unit.base(), total.multiply(unit.seconds()), Optional.empty());
    }

    /** A length without further parts. */
    Optional<Found<Length>> part(int at) {
        return parts.at(at);
    }

    /** The unit that a single part was written in. */
    Unit unitOf(Found<Length> part) {
        int last = part.end() - 1;
        if (words.is(last, "half")) {
            int and = words.is(last - 1, "a") ? last - 2 : last - 1;
            return Unit.of(words.at(and - 1)).orElse(Unit.HOUR);
        }
        return unit(last - 1).or(() -> unit(last)).map(Found::value).orElse(Unit.HOUR);
    }
}
