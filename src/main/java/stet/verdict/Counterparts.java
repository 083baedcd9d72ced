package stet.verdict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import stet.model.Mention;

/**
 * Tells which values of an article and of a report on the same event stand for each other, though the sentences differ:
 * values that both texts have go with each other; of the rest, two belong together if each is by far the most like the
 * other in the words around it (mutual nearest neighbours with a ratio test: Lowe, "Distinctive Image Features from
 * Scale-Invariant Keypoints", 2004).
 */
final class Counterparts {

    private static final int MIN_SHARED = 2;
    private static final double LEAST = 4;
    private static final double RATIO = 0.7;

    private final Inventory article;
    private final List<ValueSetting> report;

    private Counterparts(Inventory article, List<ValueSetting> report) {
        this.article = article;
        this.report = report;
    }

    /**
     * The one of a sentence's values that stands for the claim's, if one does so plainly. Where it is not known that both
     * were written within days of each other, likeness proves nothing.
     */
    static Optional<Mention> of(Subject subject, SourceSentence source, List<Mention> values) {
        boolean plain = subject.isSameEvent(source) && subject.topic().isLeadSharedBy(source.whole());
        if (!plain || subject.undatedAlike()) {
            return Optional.empty();
        }
        Counterparts counterparts =
                new Counterparts(subject.topic().inventory(), source.whole().values());
        ValueSetting own = ValueSetting.of(subject);
        return values.stream()
                .filter(value -> counterparts.meet(
                        own, ValueSetting.of(value, source.clause().tokens())))
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

    private boolean meet(ValueSetting own, ValueSetting found) {
        double likeness = article.likeness(own, found);
        return Values.areAlike(own.value(), found.value())
                && Likely.isOfSize(own.value(), found.value())
                && likeness >= LEAST
                && Terms.shared(own.sentence(), found.sentence()).size() >= MIN_SHARED
                && !isAmong(found, article.values())
                && !isAmong(own, report)
                && nearest(found, own, article.values(), report) <= RATIO * likeness
                && nearest(own, found, report, article.values()) <= RATIO * likeness;
    }

    /** How much like {@code value} the likest of the {@code rivals} of its counterpart is that has none of its own. */
    private double nearest(
            ValueSetting value, ValueSetting counterpart, List<ValueSetting> rivals, List<ValueSetting> others) {
        return rivals.stream()
                .filter(rival -> Values.compare(rival.value(), value.value()) != Values.Relation.UNRELATED)
                .filter(rival -> !isEqual(rival, counterpart) && !isAmong(rival, others))
                .mapToDouble(rival -> article.likeness(rival, value))
                .max()
                .orElse(0);
    }

    private static boolean isAmong(ValueSetting value, List<ValueSetting> all) {
        return all.stream().anyMatch(other -> isEqual(value, other));
    }

    private static boolean isEqual(ValueSetting a, ValueSetting b) {
        return Values.areEqual(a.value(), b.value());
    }
}
