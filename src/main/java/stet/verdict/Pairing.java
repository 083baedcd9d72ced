package stet.verdict;

import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.DoubleStream;
import stet.model.Normalized.Duration;

/**
 * The values of an article and of a report on the same event, of which some stand for each other: values that both texts
 * have go with each other; of the rest, two belong together if each is more like the other than like any rival (mutual
 * nearest neighbours: Lowe, "Distinctive Image Features from Scale-Invariant Keypoints", 2004).
 *
 * @param measure how much two values have in common by what is said around them
 */
record Pairing(
        List<ValueSetting> article, List<ValueSetting> report, ToDoubleBiFunction<ValueSetting, ValueSetting> measure) {

    double likeness(ValueSetting a, ValueSetting b) {
        return measure.applyAsDouble(a, b);
    }

    /** Whether neither text has the other's value, so that the two may stand for each other. */
    boolean isOpen(ValueSetting own, ValueSetting found) {
        return !isAmong(own, report) && !isAmong(found, article);
    }

    /** How like either value the likest is of what else it may stand for, from 0. */
    double rival(ValueSetting own, ValueSetting found) {
        return DoubleStream.concat(rivals(found, own, article, report), rivals(own, found, report, article))
                .max()
                .orElse(0);
    }

    /** How like {@code value} the {@code candidates} are that have no equal among the {@code others}. */
    private DoubleStream rivals(
            ValueSetting value, ValueSetting counterpart, List<ValueSetting> candidates, List<ValueSetting> others) {
        return candidates.stream()
                .filter(other -> Values.ofAnything(other.value(), value.value()) != Values.Relation.UNRELATED)
                .filter(other -> isRival(other, value, counterpart, others))
                .mapToDouble(other -> likeness(other, value));
    }

    /** The pair's own value is a rival only where both are equal and one is said once more. */
    private static boolean isRival(
            ValueSetting other, ValueSetting value, ValueSetting counterpart, List<ValueSetting> others) {
        if (isEqual(other, value) || isEqual(other, counterpart)) {
            return isEqual(value, counterpart) && !other.equals(value) && !other.equals(counterpart);
        }
        return !isAmong(other, others);
    }

    private static boolean isAmong(ValueSetting value, List<ValueSetting> all) {
        return all.stream()
                .filter(other -> isSince(other) == isSince(value) && isBound(other) == isBound(value))
                .anyMatch(other -> isEqual(value, other));
    }

    private static boolean isEqual(ValueSetting a, ValueSetting b) {
        return Values.areEqual(a.value(), b.value());
    }

    /** "Within 18 months" allows a week, but is not the same. */
    private static boolean isBound(ValueSetting value) {
        return Amounts.orLength(value.value()).filter(Amounts::isBound).isPresent();
    }

    /** "Since September" tells of a day; that it is as long ago as something else lasted is by chance. */
    private static boolean isSince(ValueSetting value) {
        return value.value() instanceof Duration since && since.start().isPresent();
    }
}
