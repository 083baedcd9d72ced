package stet.verdict;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import stet.model.Normalized.Quantity;

/** Compares measures across units of one dimension. */
final class UnitSizes {

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

    private UnitSizes() {}

    /** Lengths and weights in whichever of the units; others in the same unit only. */
    static Values.Relation compare(Quantity a, Quantity b) {
        if (a.unit().equals(b.unit())) {
            return Amounts.compare(a.amount(), b.amount());
        }
        boolean convertible =
                a.dimension() == b.dimension() && SIZES.containsKey(a.unit()) && SIZES.containsKey(b.unit());
        if (!convertible) {
            return Values.Relation.UNRELATED;
        }
        BigDecimal factor =
                new BigDecimal(SIZES.get(b.unit())).divide(new BigDecimal(SIZES.get(a.unit())), MathContext.DECIMAL64);
        Values.Relation relation = Amounts.compare(a.amount(), Rounding.times(b.amount(), factor));
        // What is round in miles is no longer so in kilometres.
        boolean round = relation == Values.Relation.INCOMPATIBLE
                && (Rounding.near(a.amount().value(), b.amount().value().multiply(factor))
                        || Rounding.near(b.amount().value(), a.amount().value().divide(factor, MathContext.DECIMAL64)));
        return round ? Values.Relation.COMPATIBLE : relation;
    }
}
