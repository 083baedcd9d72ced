package stet.verdict;

import java.util.Set;
import stet.model.Mention;
import stet.model.Normalized.Count;
import stet.model.Normalized.Duration;
import stet.model.Normalized.Time;
import stet.model.Span;

/**
 * What is left over of two clauses beside what they share, where it tells why their values differ: another mood, period,
 * deed, measure or circumstance, or a part instead of the whole.
 */
final class Residue {

    private static final int SMALL_DIGITS = 2;

    private Residue() {}

    static boolean explains(Subject subject, SourceSentence source, Mention other) {
        return !Modality.of(subject.clause(), subject.claim().span()).equals(Modality.of(source.clause(), other.span()))
                || marks(subject, source, other)
                || Deeds.differ(subject, source, other)
                || Circumstances.differ(subject, source, other)
                || isSinceAnother(subject, source, other)
                || Counted.differ(subject, source, other);
    }

    /** Whether a mark of another mood, time, part, person or side explains it, whatever other words there are. */
    static boolean marks(Subject subject, SourceSentence source, Mention other) {
        return areApart(subject, source, other)
                || Periods.differ(subject, source, other)
                || Portions.differ(subject, source, other)
                || isOfOpposite(subject, source, other)
                || Ages.areOfOthers(subject, source, other);
    }

    /** Why even an equal value need not be the same: it is of another place or time, or a small count of another deed. */
    static boolean separates(Subject subject, SourceSentence source, Mention equal) {
        boolean small = equal.value() instanceof Count count
                && count.amount().value().stripTrailingZeros().precision() <= SMALL_DIGITS;
        return areApart(subject, source, equal)
                || Circumstances.areElsewhere(subject, source, equal)
                || Portions.areOfAnotherExtent(subject, source, equal)
                || Periods.isLongPast(subject, source, equal)
                || isPlanned(subject, source, equal)
                || isSinceAnother(subject, source, equal)
                || (small && Deeds.differ(subject, source, equal));
    }

    /** What sets two values apart, equal or not: another mood, tense or rate, or the opposite deed. */
    private static boolean areApart(Subject subject, SourceSentence source, Mention other) {
        Span own = subject.claim().span();
        return !Modality.unreal(subject.clause(), own).equals(Modality.unreal(source.clause(), other.span()))
                || !Portions.rate(subject.clause(), own).equals(Portions.rate(source.clause(), other.span()))
                || Tenses.differ(subject, source, other)
                || Deeds.areOpposite(subject, source, other);
    }

    /** "Mayor since 2014", "the first prize since 2014": a time that runs until now is that of one state or deed. */
    private static boolean isSinceAnother(Subject subject, SourceSentence source, Mention other) {
        Span own = subject.claim().span();
        boolean stated = subject.clause().governing(own).isEmpty()
                && source.clause().governing(other.span()).isEmpty();
        return other.value() instanceof Duration since
                && since.start().isPresent()
                && !stated
                && !subject.sameVerb(source, other.span());
    }

    /** What is planned, or was expected, bears out no figure that is told as a fact. */
    private static boolean isPlanned(Subject subject, SourceSentence source, Mention equal) {
        return !(equal.value() instanceof Time)
                && Modality.isFuture(source.clause(), equal.span())
                && !Modality.hasFuture(subject.clause());
    }

    /** "Imports", "exports": either side has a word that the other has the opposite of; up and down are one scale. */
    private static boolean isOfOpposite(Subject subject, SourceSentence source, Mention other) {
        Set<String> own = subject.part();
        Set<String> found = Segment.terms(source.clause(), other.span());
        return own.stream()
                .filter(term -> !found.contains(term) && !Poles.has(term))
                .anyMatch(a -> found.stream().anyMatch(b -> !own.contains(b) && Poles.areOpposite(a, b)));
    }
}
