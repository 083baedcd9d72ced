package stet.text.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import stet.model.Amount;
import stet.model.Normalized;
import stet.text.Tokens;

/** Reads two numbers that bound one value: "between 5 and 6 million", "$3-4 a share", "from 20 to 30 people". */
final class RangeReader {

    /** How far back a verb of change may stand, which makes "from 5 to 6" a movement. */
    private static final int VERB_WINDOW = 3;

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
        boolean from = tokens.at(at, "from") && !isMovement(tokens, at);
        return (between || from) && at + 1 < tokens.size()
                ? cores.read(tokens, at + 1)
                        .flatMap(first -> second(tokens, first, between ? "and" : "to"))
                        .filter(bounds -> bounds.meaning().isPresent())
                        .map(bounds -> new Bounds(at, bounds.end(), bounds.low(), bounds.high(), bounds.meaning()))
                : Optional.empty();
    }

    /** The range that begins with a number already read. */
    Optional<Bounds> from(Tokens tokens, Core first) {
        int at = first.end();
        if (Guards.isDash(tokens, at) && !tokens.at(at + 1, "-")) {
            return second(tokens, first, tokens.get(at).lower());
        }
        return first.meaning().isPresent() && !tokens.at(first.start() - 1, "from")
                ? second(tokens, first, "to")
                : Optional.empty();
    }

    private Optional<Bounds> second(Tokens tokens, Core first, String link) {
        int at = first.end() + 1;
        return tokens.at(first.end(), link) && at < tokens.size()
                ? cores.read(tokens, at).flatMap(second -> join(tokens, first, second))
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
        return !second.bare() && meaning(first).kind() == meaning(second).kind();
    }

    private static Normalized meaning(Core core) {
        return core.meaning().orElseThrow().apply(Amount.exactly(core.value()));
    }

    /** Two bare numbers with nothing counted behind them. */
    private static boolean isScore(Tokens tokens, Core second) {
        return second.bare() && Nouns.counted(tokens, second.end()).isEmpty();
    }

    /** In "5 to 6 million" the scale word belongs to both. */
    private static BigDecimal shared(Tokens tokens, Core first, Core second) {
        BigDecimal scale = scale(tokens, second);
        BigDecimal scaled = first.value().multiply(scale);
        boolean own = scale(tokens, first).compareTo(BigDecimal.ONE) > 0;
        boolean fits = first.value().compareTo(THOUSAND) < 0 && scaled.compareTo(second.value()) <= 0;
        return !own && fits ? Amounts.plain(scaled) : first.value();
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

    private static boolean isMovement(Tokens tokens, int at) {
        for (int i = Math.max(0, at - VERB_WINDOW); i < at; i++) {
            boolean moves = switch (tokens.get(i).lower()) {
                case "rose",
                        "rise",
                        "rises",
                        "risen",
                        "fell",
                        "fall",
                        "falls",
                        "fallen",
                        "grew",
                        "grow",
                        "grown",
                        "up",
                        "down",
                        "increased",
                        "increase",
                        "decreased",
                        "dropped",
                        "drop",
                        "cut",
                        "raised",
                        "raise",
                        "climbed",
                        "jumped",
                        "slipped",
                        "went",
                        "shrank",
                        "reduced",
                        "lowered",
                        "doubled" -> true;
                default -> false;
            };
            if (moves) {
                return true;
            }
        }
        return false;
    }
}
