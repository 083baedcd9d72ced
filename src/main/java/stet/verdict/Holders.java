package stet.verdict;

import java.util.Optional;
import stet.model.Mention;
import stet.model.Normalized.Percent;
import stet.model.Span;

/** Whose share of a whole a percentage is: "Marquist won 52.4 per cent of the vote". */
final class Holders {

    private static final int REACH = 12;

    private Holders() {}

    /** Whether both are shares of one whole that the same person or body has, told of one event. */
    static boolean isSame(Subject subject, SourceSentence source, Mention share) {
        Optional<String> own = holder(subject.clause(), subject.claim().span());
        return subject.claim().normalized() instanceof Percent a
                && share.value() instanceof Percent b
                && a.of().isPresent()
                && a.of().equals(b.of())
                && own.isPresent()
                && own.equals(holder(source.clause(), share.span()))
                && subject.isSameEvent(source);
    }

    /** The last name before the share, where no other part of the sentence begins in between. */
    private static Optional<String> holder(Clause clause, Span share) {
        int at = clause.tokenAt(share.start());
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            if (clause.word(i).equals(",") || clause.word(i).equals(";")) {
                return Optional.empty();
            }
            if (Topic.isName(clause.tokens().get(i)) && clause.tags().get(i).noun()) {
                return Optional.of(Terms.of(clause.tokens().get(i)));
            }
        }
        return Optional.empty();
    }
}
