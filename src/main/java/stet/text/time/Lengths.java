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
    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final Set<String> LETTERS = Set.of("s", "h");
    private static final int MOST_PARTS = 4;

    private final Words words;
    private final NumberReader numbers = new NumberReader();
    private final Memo<Length> parts = new Memo<>(this::one);
    private final Memo<Length> wholes = new Memo<>(this::whole);

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
        return new Length(timex, amount, small.unit(), one.seconds().add(other.seconds()));
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
            return words.digits(at) ? counted(at) : Optional.empty();
        }
        return half(at).or(() -> single(at)).or(() -> vague(at)).or(() -> counted(at));
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
        return new Found<>(one.from(), half + 1, value(unit, BigDecimal.ONE.add(HALF)));
    }

    /** "a few days", "several weeks", "couple of months" */
    private Optional<Found<Length>> vague(int at) {
        int start = words.skip(at, "a");
        return Lexicon.VAGUE
                .number(words.at(start))
                .flatMap(n -> unit(words.skip(start + 1, "of")).map(u -> length(at, u, BigDecimal.valueOf(n))));
    }

    private Optional<Found<Length>> counted(int at) {
        return numbers.read(words.tokens(), at)
                .filter(n -> !n.ordinal() && n.value().signum() > 0 && n.value().compareTo(MOST) <= 0)
                .flatMap(n -> unit(afterNumber(n.end())).map(u -> length(at, u, n.value())))
                .filter(f -> f.end() > at + 1);
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
        return new Length(unit.timex(amount), total, unit.base(), total.multiply(unit.seconds()));
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
