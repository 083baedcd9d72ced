package stet.verdict;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stet.model.Amount;
import stet.model.Mention;
import stet.model.Normalized;
import stet.model.Normalized.Count;
import stet.model.Normalized.Duration;
import stet.model.Normalized.Money;
import stet.model.Normalized.Percent;
import stet.model.Normalized.Quantity;
import stet.model.Normalized.Rank;
import stet.model.Normalized.Ratio;
import stet.model.Normalized.Time;
import stet.text.Lemma;

/** How two values of one kind stand to each other. */
final class Values {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWICE = BigDecimal.TWO;

    /** Exact sizes of units in the first unit of their dimension (SI brochure, 9th edition; 1959 yard and pound). */
    private static final Map<String, String> SIZES = Map.ofEntries(
            Map.entry("metre", "1"),
            Map.entry("kilometre", "1000"),
            Map.entry("centimetre", "0.01"),
            Map.entry("millimetre", "0.001"),
            Map.entry("mile", "1609.344"),
            Map.entry("yard", "0.9144"),
            Map.entry("foot", "0.3048"),
            Map.entry("inch", "0.0254"),
            Map.entry("gram", "1"),
            Map.entry("kilogram", "1000"),
            Map.entry("tonne", "1000000"),
            Map.entry("metric ton", "1000000"),
            Map.entry("pound", "453.59237"));

    private Values() {}

    /** Outcome of a comparison. */
    enum Relation {
        /** Both can be true of one thing. */
        COMPATIBLE,
        /** They cannot both be true of one thing. */
        INCOMPATIBLE,
        /** They measure different things. */
        UNRELATED
    }

    static Relation compare(Normalized claimed, Normalized found) {
        if (claimed instanceof Count a && found instanceof Count b) {
            return counts(a, b);
        }
        if (claimed instanceof Money a && found instanceof Money b) {
            return a.currency().equals(b.currency()) ? compare(a.amount(), b.amount()) : Relation.UNRELATED;
        }
        if (claimed instanceof Quantity a && found instanceof Quantity b) {
            return compare(a, b);
        }
        if (claimed instanceof Rank a && found instanceof Rank b && sameOrder(a, b)) {
            return relation(a.position() == b.position() && a.fromEnd() == b.fromEnd());
        }
        return shares(claimed, found);
    }

    /** Of bare numbers, "27 to 19", only equal ones can be told to count the same thing. */
    private static Relation counts(Count a, Count b) {
        boolean alike = a.of().map(Lemma::noun).equals(b.of().map(Lemma::noun));
        Relation relation = alike ? compare(a.amount(), b.amount()) : Relation.UNRELATED;
        boolean bare = a.of().isEmpty() && relation == Relation.INCOMPATIBLE;
        return bare ? Relation.UNRELATED : relation;
    }

    /** Whether any of {@code found} is compatible with a value, or else whether any is incompatible. */
    static Relation among(Normalized claimed, List<Mention> found) {
        Relation best = Relation.UNRELATED;
        for (Mention mention : found) {
            Relation relation = anyKind(claimed, mention.value());
            if (relation == Relation.COMPATIBLE) {
                return relation;
            }
            best = relation == Relation.INCOMPATIBLE ? relation : best;
        }
        return best;
    }

    static Relation anyKind(Normalized claimed, Normalized found) {
        if (claimed instanceof Time a && found instanceof Time b) {
            return DateReconciler.compare(a, b);
        }
        if (claimed instanceof Duration a && found instanceof Duration b) {
            return relation(DurationReconciler.agree(a, b));
        }
        return compare(claimed, found);
    }

    /** Per cent and fractions of the same whole. */
    private static Relation shares(Normalized claimed, Normalized found) {
        if (claimed instanceof Percent a && found instanceof Percent b) {
            boolean same = a.points() == b.points() && agree(a.of(), b.of());
            return same ? compare(a.amount(), b.amount()) : Relation.UNRELATED;
        }
        if (claimed instanceof Percent a && found instanceof Ratio b && !a.points() && agree(a.of(), b.of())) {
            return relation(allows(a.amount(), percent(b)));
        }
        if (claimed instanceof Ratio a && found instanceof Percent b && !b.points() && agree(a.of(), b.of())) {
            return relation(allows(b.amount(), percent(a)));
        }
        if (claimed instanceof Ratio a && found instanceof Ratio b && agree(a.of(), b.of())) {
            return relation(percent(a).compareTo(percent(b)) == 0);
        }
        return Relation.UNRELATED;
    }

    private static boolean sameOrder(Rank a, Rank b) {
        return a.superlative().equals(b.superlative()) && a.of().isPresent() && a.of().equals(b.of());
    }

    private static Relation compare(Quantity a, Quantity b) {
        if (a.unit().equals(b.unit())) {
            return compare(a.amount(), b.amount());
        }
        boolean convertible =
                a.dimension() == b.dimension() && SIZES.containsKey(a.unit()) && SIZES.containsKey(b.unit());
        if (!convertible) {
            return Relation.UNRELATED;
        }
        BigDecimal factor =
                new BigDecimal(SIZES.get(b.unit())).divide(new BigDecimal(SIZES.get(a.unit())), MathContext.DECIMAL64);
        return compare(a.amount(), Rounding.times(b.amount(), factor));
    }

    /** An exact or rounded claim agrees where one side allows the other; a bound agrees where it holds. */
    static Relation compare(Amount claimed, Amount found) {
        return switch (found.modifier()) {
            case EXACT, ABOUT, NEARLY, BETWEEN ->
                isBound(claimed) && isFar(claimed.value(), found.value()) && claimed.allows(found.value())
                        ? Relation.UNRELATED
                        : relation(holds(claimed, found));
            case MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST -> bounded(claimed, found);
        };
    }

    private static boolean holds(Amount claimed, Amount found) {
        return switch (claimed.modifier()) {
            case MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST -> claimed.allows(found.value());
            case EXACT, ABOUT, NEARLY, BETWEEN ->
                allows(claimed, found.value()) || allows(found, claimed.value()) || meet(claimed, found);
        };
    }

    /** "More than 100" bears out what is near 100 and refutes what lies on the other side; it leaves 500 open. */
    private static Relation bounded(Amount claimed, Amount found) {
        boolean near = Rounding.near(found.value(), claimed.value());
        if (claimed.modifier() == found.modifier() || near) {
            return relation(near);
        }
        return found.allows(claimed.value()) || isBound(claimed) ? Relation.UNRELATED : Relation.INCOMPATIBLE;
    }

    /** "More than 32,000" is not said of 1.4 million: whoever states a bound states one within half or twice the value. */
    private static boolean isFar(BigDecimal bound, BigDecimal value) {
        BigDecimal smaller = bound.abs().min(value.abs());
        return bound.abs().max(value.abs()).compareTo(smaller.multiply(TWICE)) > 0;
    }

    private static boolean isBound(Amount amount) {
        return switch (amount.modifier()) {
            case MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST -> true;
            case EXACT, ABOUT, NEARLY, BETWEEN -> false;
        };
    }

    private static boolean meet(Amount a, Amount b) {
        boolean ranged = a.low().isPresent()
                && a.high().isPresent()
                && b.low().isPresent()
                && b.high().isPresent();
        return ranged
                && a.low().get().compareTo(b.high().get()) <= 0
                && b.low().get().compareTo(a.high().get()) <= 0;
    }

    private static boolean allows(Amount amount, BigDecimal value) {
        return amount.allows(value) || Rounding.fits(amount, value);
    }

    private static BigDecimal percent(Ratio ratio) {
        return ratio.numerator().multiply(HUNDRED).divide(ratio.denominator(), MathContext.DECIMAL64);
    }

    private static Relation relation(boolean compatible) {
        return compatible ? Relation.COMPATIBLE : Relation.INCOMPATIBLE;
    }

    private static boolean agree(Optional<String> a, Optional<String> b) {
        return a.isEmpty() || b.isEmpty() || a.equals(b);
    }
}
