package stet.text.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import stet.model.Amount;
import stet.model.Normalized;
import stet.text.Tokens;

/** Reads two numbers that bound one value: "between 5 and 6 million", "$3-4 a share", "two or three people". */
final class RangeReader {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final CoreReader cores;

    RangeReader(CoreReader cores) {
        this.cores = cores;
    }

    /**
     * Two bounds.
     *
     * @param meaning absent for scores, times and other pairs that bound nothing
     */
    record Bounds(
            int start, int end, BigDecimal low, BigDecimal high, Optional<Function<Amount, Normalized>> meaning) {}

    /** The range whose lead word stands at {@code at}: "between" or "from". */
    Optional<Bounds> led(Tokens tokens, int at) {
        boolean between = tokens.at(at, "between");
        boolean from = tokens.at(at, "from") && !Movements.isMovement(tokens, at);
        if (between) {
            Optional<Bounds> ages = ages(tokens, at);
            if (ages.isPresent()) {
                return ages;
            }
        }
        return (between || from) && at + 1 < tokens.size()
                ? cores.read(tokens, at + 1)
                        .flatMap(first -> second(tokens, first, between ? "and" : "to"))
                        .filter(bounds ->
                                bounds.meaning().isPresent() && (between || !Movements.isDated(tokens, bounds.end())))
                        .map(bounds -> new Bounds(at, bounds.end(), bounds.low(), bounds.high(), bounds.meaning()))
                : Optional.empty();
    }

    /** "Aged between five and 11", "between the ages of 18 and 24" */
    private Optional<Bounds> ages(Tokens tokens, int between) {
        boolean aged = tokens.at(between - 1, "aged");
        boolean ages = tokens.at(between + 1, "the") && tokens.at(between + 2, "ages") && tokens.at(between + 3, "of");
        return aged || ages
                ? cores.age(tokens, ages ? between + 4 : between + 1)
                        .filter(first -> tokens.at(first.end(), "and"))
                        .flatMap(first ->
                                cores.age(tokens, first.end() + 1).flatMap(second -> join(tokens, first, second)))
                        .map(bounds -> new Bounds(
                                aged ? between - 1 : between,
                                bounds.end(),
                                bounds.low(),
                                bounds.high(),
                                bounds.meaning()))
                : Optional.empty();
    }

    /** The range that begins with a number already read. */
    Optional<Bounds> from(Tokens tokens, Core first) {
        int at = first.end();
        Optional<Bounds> hyphened = first.bare() ? hyphened(tokens, first) : Optional.empty();
        if (hyphened.isPresent()) {
            return hyphened;
        }
        if (Guards.isDash(tokens, at) && !tokens.at(at + 1, "-")) {
            return second(tokens, first, tokens.get(at).lower());
        }
        if (isOne(tokens, first)) {
            return second(tokens, one(first), "or").or(() -> second(tokens, one(first), "to"));
        }
        if (first.meaning().isEmpty() || tokens.at(first.start() - 1, "from")) {
            return Optional.empty();
        }
        return second(tokens, first, "to").or(() -> first.bare() ? second(tokens, first, "or") : Optional.empty());
    }

    /** "8- to 16-metre", "8-to-16-metre" */
    private Optional<Bounds> hyphened(Tokens tokens, Core first) {
        int to = first.end() + 1;
        if (!tokens.at(first.end(), "-") || !tokens.at(to, "to") || to + 1 >= tokens.size()) {
            return Optional.empty();
        }
        int at = tokens.at(to + 1, "-") ? to + 2 : to + 1;
        return cores.read(tokens, Math.min(at, tokens.size() - 1))
                .flatMap(second ->
                        isScore(tokens, second) ? Optional.of(nothing(first, second)) : join(tokens, first, second));
    }

    /** "One or two people": "one" by itself counts nothing. */
    private static boolean isOne(Tokens tokens, Core first) {
        return first.meaning().isEmpty() && first.end() == first.start() + 1 && tokens.at(first.start(), "one");
    }

    private static Core one(Core first) {
        return Meanings.count(first.start(), first.end(), BigDecimal.ONE, Optional.empty());
    }

    private Optional<Bounds> second(Tokens tokens, Core first, String link) {
        int at = first.end() + 1;
        return tokens.at(first.end(), link) && at < tokens.size()
                ? cores.like(tokens, first, at)
                        .or(() -> cores.read(tokens, at))
                        .flatMap(second -> join(tokens, first, second))
                : Optional.empty();
    }

    private static Optional<Bounds> join(Tokens tokens, Core first, Core second) {
        BigDecimal low = shared(tokens, first, second);
        boolean bound = first.meaning().isPresent() && second.meaning().isPresent();
        boolean digits = Guards.isDash(tokens, first.end()) && tokens.joined(first.end());
        if (!bound) {
            return digits ? Optional.of(nothing(first, second)) : Optional.empty();
        }
        boolean sameKind = first.bare() || isSameKind(first, second);
        boolean rising = low.compareTo(second.value()) < 0;
        if (sameKind && rising && !(digits && isScore(tokens, second))) {
            return Optional.of(new Bounds(first.start(), second.end(), low, second.value(), second.meaning()));
        }
        return digits ? Optional.of(nothing(first, second)) : Optional.empty();
    }

    private static Bounds nothing(Core first, Core second) {
        return new Bounds(first.start(), second.end(), first.value(), second.value(), Optional.empty());
    }

    private static boolean isSameKind(Core first, Core second) {
        return !second.bare()
                && meaning(first).kind() == meaning(second).kind()
                && isPoints(meaning(first)) == isPoints(meaning(second));
    }

    /** "By 0.5 percentage points to 4 per cent" is a step and what it led to. */
    private static boolean isPoints(Normalized value) {
        return value instanceof Normalized.Percent percent && percent.points();
    }

    static Normalized meaning(Core core) {
        return core.meaning().orElseThrow().apply(Amount.exactly(core.value()));
    }

    /** Two bare numbers with nothing counted behind them. */
    private static boolean isScore(Tokens tokens, Core second) {
        return second.bare() && Nouns.counted(tokens, second.end()).isEmpty();
    }

    /** In "5 to 6 million" the scale word belongs to both. */
    private static BigDecimal shared(Tokens tokens, Core first, Core second) {
        BigDecimal scaled = scaled(tokens, first, second);
        return scaled.compareTo(second.value()) <= 0 ? scaled : first.value();
    }

    static BigDecimal scaled(Tokens tokens, Core first, Core second) {
        boolean own = scale(tokens, first).compareTo(BigDecimal.ONE) > 0;
        return own || first.value().compareTo(THOUSAND) >= 0
                ? first.value()
                : Amounts.plain(first.value().multiply(scale(tokens, second)));
    }

    private static BigDecimal scale(Tokens tokens, Core core) {
        for (int i = core.start(); i < core.end(); i++) {
            Optional<NumberWord> word =
                    NumberWord.of(tokens.get(i)).filter(w -> w.multiplies() || w.is(NumberWord.Kind.SCALE_SUFFIX));
            if (word.isPresent()) {
                return word.get().value();
            }
        }
        return BigDecimal.ONE;
    }
}
