package stet.verdict;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stet.model.Mention;
import stet.model.Normalized.Percent;
import stet.model.Span;
import stet.text.PartOfSpeech.Tag;

/** Whose value it is: "Marquist won 52.4 per cent of the vote", "the Greens won 12 seats and the Liberals 20". */
final class Holders {

    private static final int REACH = 12;

    private Holders() {}

    /** Whether both are shares of one whole that the same person or body has, told of one event. */
    static boolean isSame(Subject subject, SourceSentence source, Mention share) {
        return subject.claim().normalized() instanceof Percent a
                && share.value() instanceof Percent b
                && a.of().isPresent()
                && a.of().equals(b.of())
                && !Terms.shared(
                                holder(subject.clause(), subject.claim().span()), holder(source.clause(), share.span()))
                        .isEmpty()
                && subject.isSameEvent(source);
    }

    /** Of the sentence's other values the one of the claim's own holder, where the equal one is somebody else's. */
    static Optional<Mention> swapped(Subject subject, SourceSentence source, Mention equal, List<Mention> values) {
        if (!isOfAnother(subject, source, equal)) {
            return Optional.empty();
        }
        Set<String> own = holder(subject.clause(), subject.claim().span());
        return values.stream()
                .filter(other ->
                        Values.compare(subject.claim().normalized(), other.value()) == Values.Relation.INCOMPATIBLE)
                .filter(other -> !Terms.shared(own, holder(source.clause(), other.span()))
                        .isEmpty())
                .findFirst();
    }

    /** Whether the values have holders of unlike names, and either sentence has both, or each text has the other's. */
    static boolean isOfAnother(Subject subject, SourceSentence source, Mention equal) {
        Set<String> own = holder(subject.clause(), subject.claim().span());
        Set<String> found = holder(source.clause(), equal.span());
        boolean both = !Terms.shared(own, source.clause().terms()).isEmpty()
                || !Terms.shared(found, subject.clause().terms()).isEmpty()
                || (source.whole().names().containsAll(own)
                        && subject.topic().names().containsAll(found));
        return !areConverse(subject, source, equal)
                && !own.isEmpty()
                && !found.isEmpty()
                && both
                && Terms.shared(own, found).isEmpty();
    }

    /** "Ann beat Eve 6-4", "Eve lost 4-6 to Ann". */
    private static boolean areConverse(Subject subject, SourceSentence source, Mention equal) {
        Optional<String> own = subject.clause().governor(subject.claim().span());
        return source.clause()
                .governor(equal.span())
                .filter(verb -> own.isPresent() && Poles.compare(own.get(), verb) == Poles.Relation.CONVERSE)
                .isPresent();
    }

    /** The name directly before a value, or those before its verb, up to where another part of the sentence begins. */
    private static Set<String> holder(Clause clause, Span value) {
        Set<String> names = new LinkedHashSet<>();
        int first = clause.tokenAt(value.start());
        int to = isName(clause, first - 1)
                ? first
                : clause.governing(value).filter(v -> v < first).orElse(first);
        int from = Math.max(Segment.from(clause, value), to - REACH);
        for (int i = to - 1; i >= from && !isEdge(clause, i); i--) {
            if (isName(clause, i) && !isModifier(clause, i)) {
                names.add(Terms.of(clause.tokens().get(i)));
            } else if (to == first && !names.isEmpty()) {
                return names;
            }
        }
        return names;
    }

    /** "In the Quintero deal". */
    private static boolean isModifier(Clause clause, int at) {
        return at > 0
                && clause.tags().get(at - 1) == Tag.DET
                && at + 1 < clause.tokens().size()
                && clause.tags().get(at + 1) == Tag.NOUN
                && !isName(clause, at + 1);
    }

    private static boolean isName(Clause clause, int at) {
        return at >= 0 && Topic.isName(clause.tokens().get(at));
    }

    private static boolean isEdge(Clause clause, int at) {
        return Terms.WORDS.has("mark", clause.word(at)) || Terms.WORDS.has("subordinator", clause.word(at));
    }
}
