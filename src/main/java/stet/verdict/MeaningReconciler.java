package stet.verdict;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import stet.model.Mention;
import stet.model.Normalized;
import stet.model.Span;
import stet.model.Stance;

/**
 * Values of an article and of a report on the same event that stand for each other by the meaning of what is said around
 * them, where the words differ: each must be nearer to the other than to any rival (mutual nearest neighbours, as in
 * {@link Counterparts}). The words are read without the value, so that only what it is a value of counts. Nearness is no
 * proof: it supports only a value that is hardly said of two things, and never refutes, but points out what to look at.
 */
final class MeaningReconciler implements Reconciler {

    /** Cosines of bge-small: what is about the same thing seldom has less, what is about another seldom more. */
    private static final double NEAR = 0.6;

    /** How much nearer than its rivals another value must be. */
    private static final double AHEAD = 0.1;

    /** How near another value must be to be the one that the claim should have. */
    private static final double NEAR_ENOUGH = 0.65;

    /** How much less near than a rival an equal value may be, as it is hardly said twice of different things. */
    private static final double BEHIND = 0.1;

    /** From here on the meaning is plain, and from so far ahead of every rival. */
    private static final double PLAIN = 0.75;

    private static final double FAR_AHEAD = 0.12;

    /** From this share of the claim's words in the sentence on, those left over say why the values differ. */
    private static final double WORDED_ALIKE = 0.4;

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
        if (subject.undatedAlike() || source.values().isEmpty() || !subject.isSameEvent(source)) {
            return Optional.empty();
        }
        Pairing pairing = new Pairing(
                ValueSetting.of(subject),
                subject.topic().inventory().values(),
                source.whole().values());
        if (!pairing.isTelling()) {
            return Optional.empty();
        }
        return source.values().stream()
                .filter(value -> sameMood(subject, source, value))
                .flatMap(value -> finding(pairing, subject, source, value).stream())
                .findFirst();
    }

    private Optional<Finding> finding(Pairing pairing, Subject subject, SourceSentence source, Mention value) {
        ValueSetting found = ValueSetting.of(value, source.clause().tokens());
        if (Values.areEqual(pairing.own().value(), value.value())) {
            return Optional.of(found)
                    .filter(equal -> isSame(subject, source, value))
                    .map(equal -> likeness(pairing.own(), equal))
                    .filter(near -> near >= NEAR && near >= rival(pairing, found) - BEHIND)
                    .map(near -> new Finding(Stance.SUPPORTS, near, source.words(value), SAME + source.words(value)));
        }
        double least = Likely.isTimed(value.value()) ? PLAIN : NEAR_ENOUGH;
        return Optional.of(found)
                .filter(other -> isAnother(pairing, subject, source, value) && pairing.isOpen(other))
                .map(other -> likeness(pairing.own(), other))
                .filter(near -> near >= least && isAhead(near - rival(pairing, found), near, subject, source, value))
                .map(near -> new Finding(
                        Stance.REFUTES, Finding.DOUBTFUL, source.words(value), OTHER + source.words(value)));
    }

    private static boolean isSame(Subject subject, SourceSentence source, Mention equal) {
        boolean ofOthers = areOfOthers(subject, source, equal) || Likely.isOfAnotherSort(subject, source, equal);
        return SameValue.isDistinctive(subject)
                && Amounts.of(equal.value()).filter(Amounts::isBound).isEmpty()
                && !ofOthers
                && !Directions.areOpposite(subject, source, equal)
                && !SameValue.isWithinChange(subject, equal);
    }

    private static boolean isAnother(Pairing pairing, Subject subject, SourceSentence source, Mention value) {
        Normalized own = pairing.own().value();
        return Values.areAlike(own, value.value())
                && Values.ofAnything(own, value.value()) == Values.Relation.INCOMPATIBLE
                && Likely.isMistakenFor(subject, source, value)
                && !areOfOthers(subject, source, value)
                && !Objections.anyInValues(subject, source, value);
    }

    /** Whether a value is so far ahead of its rivals that what is left over of the words does not explain it. */
    private static boolean isAhead(double ahead, double near, Subject subject, SourceSentence source, Mention value) {
        return ahead >= AHEAD && !isExplained(subject, source, value, near >= PLAIN && ahead >= FAR_AHEAD);
    }

    /** Where the meaning is plain, other words for the deed or the thing explain nothing. */
    private static boolean isExplained(Subject subject, SourceSentence source, Mention value, boolean plain) {
        return plain
                ? Residue.marks(subject, source, value)
                : subject.align(source).covered() >= WORDED_ALIKE && Residue.explains(subject, source, value);
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

    /** How near the nearest is of what else either value may stand for. */
    private double rival(Pairing pairing, ValueSetting found) {
        double ofFound = nearest(found, pairing.article(), other -> pairing.isRival(other, found));
        double ofOwn = nearest(pairing.own(), pairing.report(), other -> pairing.isRival(other, found));
        return Math.max(ofFound, ofOwn);
    }

    private double nearest(ValueSetting value, List<ValueSetting> all, Predicate<ValueSetting> rival) {
        return all.stream()
                .filter(other -> Values.ofAnything(other.value(), value.value()) != Values.Relation.UNRELATED)
                .filter(rival)
                .mapToDouble(other -> likeness(other, value))
                .max()
                .orElse(0);
    }

    private double likeness(ValueSetting a, ValueSetting b) {
        return meanings.likeness(a.text(), b.text());
    }
}
