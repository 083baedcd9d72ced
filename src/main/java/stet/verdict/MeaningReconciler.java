package stet.verdict;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stet.model.Mention;
import stet.model.Normalized;
import stet.model.Span;
import stet.model.Stance;

/**
 * Values of an article and of a report on the same event that stand for each other by the meaning of what is said around
 * them, where the words differ. The words are read without the value, so that only what it is a value of counts. Nearness
 * is no proof: it supports only a value that is hardly said of two things, and never refutes, but points out what to look
 * at.
 */
final class MeaningReconciler implements Reconciler {

    /** The nearest of one or two says nothing. */
    private static final int FEWEST = 5;

    /** A table of figures would be compared with itself. */
    private static final int MOST = 300;

    /** How near two values of one thing are at least; those of two things mostly lie about 0. */
    private static final double NEAR = 0.15;

    /** How much nearer than its rivals another value must be. */
    private static final double AHEAD = 0.08;

    /** How much less near than a rival an equal value may be, as it is hardly said twice of different things. */
    private static final double BEHIND = 0.1;

    private static final String SAME = "same value, in other words: ";
    private static final String OTHER = "perhaps another value of the same thing, in other words: ";

    private final Meanings meanings;

    MeaningReconciler(Meanings meanings) {
        this.meanings = meanings;
    }

    @Override
    public String name() {
        return "meaning";
    }

    @Override
    public Optional<Finding> reconcile(Subject subject, SourceSentence source) {
        List<ValueSetting> article = subject.topic().inventory().values();
        List<ValueSetting> report = source.whole().values();
        if (subject.undatedAlike() || !isTelling(article) || !isTelling(report) || !subject.isSameEvent(source)) {
            return Optional.empty();
        }
        return source.values().stream()
                .filter(value -> sameMood(subject, source, value))
                .flatMap(value -> finding(subject, source, value).stream())
                .findFirst();
    }

    /** Whether a text has so many values that being the nearest means something, and not too many to compare. */
    private static boolean isTelling(List<ValueSetting> values) {
        return values.size() >= FEWEST && values.size() <= MOST;
    }

    private Optional<Finding> finding(Subject subject, SourceSentence source, Mention value) {
        ValueSetting own = ValueSetting.of(subject);
        ValueSetting found = ValueSetting.of(value, source.clause().tokens());
        boolean equal = Values.areEqual(own.value(), found.value());
        if (equal ? !isSame(subject, source, value) : !isAnother(subject, source, value)) {
            return Optional.empty();
        }
        List<ValueSetting> article = subject.topic().inventory().values();
        List<ValueSetting> report = source.whole().values();
        Pairing pairing = new Pairing(article, report, MeaningLikeness.among(article, report, meanings));
        double near = pairing.likeness(own, found);
        double ahead = near - pairing.rival(own, found);
        String said = source.words(value);
        if (equal) {
            return near >= NEAR && ahead >= -BEHIND
                    ? Optional.of(new Finding(Stance.SUPPORTS, (1 + near) / 2, said, SAME + said))
                    : Optional.empty();
        }
        return near >= NEAR && ahead >= AHEAD && pairing.isOpen(own, found)
                ? Optional.of(new Finding(Stance.REFUTES, Finding.DOUBTFUL, said, OTHER + said))
                : Optional.empty();
    }

    private static boolean isSame(Subject subject, SourceSentence source, Mention equal) {
        boolean ofOthers = areOfOthers(subject, source, equal) || Likely.isOfAnotherSort(subject, source, equal);
        return SameValue.isDistinctive(subject)
                && Amounts.of(equal.value()).filter(Amounts::isBound).isEmpty()
                && !ofOthers
                && !Directions.areOpposite(subject, source, equal)
                && !SameValue.isWithinChange(subject, equal);
    }

    /** Where the meaning is plain, other words for the deed or the thing explain nothing; marks of other times still do. */
    private static boolean isAnother(Subject subject, SourceSentence source, Mention value) {
        Normalized own = subject.claim().normalized();
        return Values.areAlike(own, value.value())
                && Values.ofAnything(own, value.value()) == Values.Relation.INCOMPATIBLE
                && Likely.isMistakenFor(subject, source, value)
                && !areOfOthers(subject, source, value)
                && !Objections.anyInValues(subject, source, value)
                && !Residue.marks(subject, source, value);
    }

    /** "France has paid a fifth", "so does 20 per cent come from Italy": both name somebody, and not the same. */
    private static boolean areOfOthers(Subject subject, SourceSentence source, Mention value) {
        Set<String> own = names(subject.clause(), subject.claim().span());
        Set<String> found = names(source.clause(), value.span());
        return !own.isEmpty() && !found.isEmpty() && Terms.shared(own, found).isEmpty();
    }

    private static Set<String> names(Clause clause, Span value) {
        Set<String> names = new LinkedHashSet<>();
        clause.names().forEach(names::addAll);
        names.retainAll(Segment.terms(clause, value));
        return names;
    }

    private static boolean sameMood(Subject subject, SourceSentence source, Mention value) {
        Span own = subject.claim().span();
        return Polarity.deniedAt(subject.clause(), own) == Polarity.deniedAt(source.clause(), value.span())
                && Modality.unreal(subject.clause(), own).equals(Modality.unreal(source.clause(), value.span()));
    }
}
