package stet.verdict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import stet.model.Mention;

/**
 * Tells which values of an article and of a report on the same event stand for each other, though the sentences differ:
 * two belong together if each is by far the most like the other in the words around it.
 */
final class Counterparts {

    private static final int MIN_SHARED = 2;
    private static final double LEAST = 4;
    private static final double RATIO = 0.7;

    private Counterparts() {}

    /**
     * The one of a sentence's values that stands for the claim's, if one does so plainly. Where it is not known that both
     * were written within days of each other, likeness proves nothing.
     */
    static Optional<Mention> of(Subject subject, SourceSentence source, List<Mention> values) {
        boolean plain = subject.isSameEvent(source) && subject.topic().isLeadSharedBy(source.whole());
        if (!plain || subject.undatedAlike()) {
            return Optional.empty();
        }
        Inventory article = subject.topic().inventory();
        Pairing pairing = new Pairing(article.values(), source.whole().values(), article::likeness);
        ValueSetting own = ValueSetting.of(subject);
        return values.stream()
                .filter(value -> meet(
                        pairing, own, ValueSetting.of(value, source.clause().tokens())))
                .findFirst();
    }

    /**
     * Another value of the sentence that stands closer to the claim than one that is equal: the parts are swapped. The
     * article has to have both; else the other may be what the claim's value rose from, or of something else.
     */
    static Optional<Mention> swapped(Subject subject, SourceSentence source, Mention equal, List<Mention> values) {
        Inventory article = subject.topic().inventory();
        Set<String> own = subject.part();
        double likeness = article.likeness(own, Segment.terms(source.clause(), equal.span()));
        return values.stream()
                .filter(other ->
                        Values.compare(subject.claim().normalized(), other.value()) == Values.Relation.INCOMPATIBLE)
                .filter(other ->
                        article.values().stream().anyMatch(said -> Values.areEqual(said.value(), other.value())))
                .filter(other -> !Deeds.differ(subject, source, other))
                .filter(other -> {
                    double closer = article.likeness(own, Segment.terms(source.clause(), other.span()));
                    return closer >= LEAST && RATIO * closer > likeness;
                })
                .findFirst();
    }

    private static boolean meet(Pairing pairing, ValueSetting own, ValueSetting found) {
        double likeness = pairing.likeness(own, found);
        return Values.areAlike(own.value(), found.value())
                && Likely.isOfSize(own.value(), found.value())
                && likeness >= LEAST
                && Terms.shared(own.sentence(), found.sentence()).size() >= MIN_SHARED
                && pairing.isOpen(own, found)
                && pairing.rival(own, found) <= RATIO * likeness;
    }
}
