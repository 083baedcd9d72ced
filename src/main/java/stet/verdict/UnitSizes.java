package stet.verdict;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import stet.model.Amount;
import stet.model.Normalized.Quantity;

/** Compares measures across units of one dimension. */
final class UnitSizes {

    /** Sizes of units in the first unit of their dimension (SI brochure, 9th edition; 1959 yard and pound). */
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
            Map.entry("pound", "453.59237"),
            Map.entry("square metre", "1"),
            Map.entry("square kilometre", "1000000"),
            Map.entry("hectare", "10000"),
            Map.entry("square foot", "0.09290304"),
            Map.entry("acre", "4046.8564224"),
            Map.entry("square mile", "2589988.110336"),
            Map.entry("litre", "1"),
            Map.entry("cubic metre", "1000"),
            Map.entry("metre per second", "1"),
            Map.entry("kilometre per hour", "0.277777778"),
            Map.entry("mile per hour", "0.44704"),
            Map.entry("knot", "0.514444444"));

    private UnitSizes() {}

    /** An amount in the first unit of its dimension, or as it is where the unit's size is not known. */
    static Amount inFirst(Quantity quantity) {
        return Rounding.times(quantity.amount(), new BigDecimal(SIZES.getOrDefault(quantity.unit(), "1")));
    }

    /** Lengths, areas, volumes, weights and speeds in whichever of the units; others in the same unit only. */
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
