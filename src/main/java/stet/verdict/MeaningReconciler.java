package stet.verdict;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import stet.model.Mention;
import stet.model.Span;
import stet.model.Stance;

/**
 * Values of an article and of a report on the same event that stand for each other by the meaning of what is said around
 * them, where the words differ: each must be nearer to the other than to any rival (mutual nearest neighbours, as in
 * {@link Counterparts}). The words are read without the value, so that only what it is a value of counts.
 */
final class MeaningReconciler implements Reconciler {

    /** Cosines of bge-small: what is about the same thing seldom has less, what is about another seldom more. */
    private static final double NEAR = 0.6;

    /** How much nearer than its rivals another value must be. */
    private static final double AHEAD = 0.08;

    /** How much less near than a rival a value may be that is hardly said twice of different things. */
    private static final double BEHIND = 0.1;

    /** From this share of the claim's words in the sentence on, those left over say why the values differ. */
    private static final double WORDED_ALIKE = 0.4;

    /** The nearest of one or two says nothing. */
    private static final int FEWEST = 5;

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
        Mention claim = new Mention(subject.claim().span(), subject.claim().normalized());
        ValueSetting own = ValueSetting.of(claim, subject.clause().tokens());
        Pairing pairing = new Pairing(
                own, subject.topic().inventory().values(), source.whole().values());
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
            double slack = SameValue.isDistinctive(subject) ? BEHIND : 0;
            return Optional.of(likeness(pairing.own(), found))
                    .filter(near -> near >= NEAR && near >= rival(pairing, found) - slack)
                    .map(near -> finding(Stance.SUPPORTS, near, source.words(value), "same value"));
        }
        boolean another = Values.areAlike(pairing.own().value(), value.value())
                && Values.ofAnything(pairing.own().value(), value.value()) == Values.Relation.INCOMPATIBLE
                && pairing.isOpen(found)
                && !isExplained(subject, source, value);
        return Optional.of(found)
                .filter(other -> another)
                .map(other -> likeness(pairing.own(), other))
                .filter(near -> near >= NEAR && near >= rival(pairing, found) + AHEAD)
                .map(near -> finding(Stance.REFUTES, near, source.words(value), "other value of the same thing"));
    }

    private static boolean isExplained(Subject subject, SourceSentence source, Mention value) {
        return Objections.anyInValues(subject, source, value)
                || (subject.align(source).covered() >= WORDED_ALIKE && Residue.explains(subject, source, value));
    }

    private static boolean sameMood(Subject subject, SourceSentence source, Mention value) {
        Span own = subject.claim().span();
        return Polarity.deniedAt(subject.clause(), own) == Polarity.deniedAt(source.clause(), value.span())
                && Modality.unreal(subject.clause(), own).equals(Modality.unreal(source.clause(), value.span()));
    }

    private static Finding finding(Stance stance, double likeness, String said, String outcome) {
        return new Finding(stance, likeness, said, outcome + ", in other words: " + said);
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

    /**
     * The claim's value with all that it and its counterpart may be taken for.
     *
     * @param own the claim's value
     * @param article every value of the article
     * @param report every value of the report
     */
    private record Pairing(ValueSetting own, List<ValueSetting> article, List<ValueSetting> report) {

        /** Whether both texts have so many values that being the nearest means something. */
        boolean isTelling() {
            return article.size() >= FEWEST && report.size() >= FEWEST;
        }

        /** Whether neither text has the other's value, so that the two may stand for each other. */
        boolean isOpen(ValueSetting found) {
            return !isAmong(own, report) && !isAmong(found, article);
        }

        /** A value that both texts have goes with itself and is no rival, unless it is the pair's own value once more. */
        boolean isRival(ValueSetting other, ValueSetting found) {
            boolean same = Values.areEqual(own.value(), found.value());
            boolean again =
                    Values.areEqual(other.value(), own.value()) || Values.areEqual(other.value(), found.value());
            boolean shared = isAmong(other, article) && isAmong(other, report);
            return again ? same && !other.equals(own) && !other.equals(found) : !shared;
        }

        private static boolean isAmong(ValueSetting value, List<ValueSetting> all) {
            return all.stream().anyMatch(other -> Values.areEqual(value.value(), other.value()));
        }
    }
}
