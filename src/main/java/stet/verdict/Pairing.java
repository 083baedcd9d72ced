package stet.verdict;

import java.util.List;
import stet.model.Normalized.Duration;

/**
 * The claim's value with all that it and its counterpart may be taken for.
 *
 * @param own the claim's value
 * @param article every value of the article
 * @param report every value of the report
 */
record Pairing(ValueSetting own, List<ValueSetting> article, List<ValueSetting> report) {

    /** The nearest of one or two says nothing. */
    private static final int FEWEST = 5;

    /** A table of figures would be compared with itself. */
    private static final int MOST = 300;

    /** Whether both texts have so many values that being the nearest means something, and not too many to compare. */
    boolean isTelling() {
        return article.size() >= FEWEST && report.size() >= FEWEST && article.size() <= MOST && report.size() <= MOST;
    }

    /** Whether neither text has the other's value, so that the two may stand for each other. */
    boolean isOpen(ValueSetting found) {
        return !isAmong(own, report) && !isAmong(found, article);
    }

    /** A value that both texts have goes with itself and is no rival, unless it is the pair's own value once more. */
    boolean isRival(ValueSetting other, ValueSetting found) {
        boolean same = Values.areEqual(own.value(), found.value());
        boolean again = Values.areEqual(other.value(), own.value()) || Values.areEqual(other.value(), found.value());
        boolean shared = isAmong(other, article) && isAmong(other, report);
        return again ? same && !other.equals(own) && !other.equals(found) : !shared;
    }

    private static boolean isAmong(ValueSetting value, List<ValueSetting> all) {
        return all.stream()
                .filter(other -> isSince(other) == isSince(value))
                .anyMatch(other -> Values.areEqual(value.value(), other.value()));
    }

    /** "Since September" tells of a day; that it is as long ago as something else lasted is by chance. */
    private static boolean isSince(ValueSetting value) {
        return value.value() instanceof Duration since && since.start().isPresent();
    }
}
