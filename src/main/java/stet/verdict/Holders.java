package stet.verdict;

import java.util.LinkedHashSet;
import java.util.Set;
import stet.model.Mention;
import stet.model.Normalized.Percent;
import stet.model.Span;

/** Whose share of a whole a percentage is: "Marquist won 52.4 per cent of the vote". */
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

    /** The names before the verb that the share belongs to, up to where another part of the sentence begins. */
    private static Set<String> holder(Clause clause, Span share) {
        Set<String> names = new LinkedHashSet<>();
        int verb = clause.governing(share).orElse(0);
        for (int i = verb - 1; i >= Math.max(0, verb - REACH) && !isEdge(clause, i); i--) {
            if (Topic.isName(clause.tokens().get(i))) {
                names.add(Terms.of(clause.tokens().get(i)));
            }
        }
        return names;
    }

    private static boolean isEdge(Clause clause, int at) {
        return Terms.WORDS.has("mark", clause.word(at)) || Terms.WORDS.has("subordinator", clause.word(at));
    }
}
