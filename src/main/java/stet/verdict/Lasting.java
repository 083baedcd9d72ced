package stet.verdict;

import java.util.Optional;
import stet.model.Mention;
import stet.model.Normalized.Duration;
import stet.model.Span;

/** What a stated length of time is the length of: the debate, in "a debate of six hours" and "the debate lasted four hours". */
final class Lasting {

    private static final int REACH = 6;

    private Lasting() {}

    /** Whether both are the length of one thing, which came up at one event only. */
    static boolean isSame(Subject subject, SourceSentence source, Mention length) {
        return length.value() instanceof Duration
                && isOfOneThing(subject, source, length)
                && subject.isSameEvent(source);
    }

    /** "A debate of six hours", "the debate lasted four hours". */
    static boolean isOfOneThing(Subject subject, SourceSentence source, Mention length) {
        Optional<String> own = thing(subject.clause(), subject.claim().span());
        return own.isPresent() && own.equals(thing(source.clause(), length.span()));
    }

    private static Optional<String> thing(Clause clause, Span length) {
        int first = clause.tokenAt(length.start());
        int end = clause.tokenAt(length.end() - 1) + 1;
        if (clause.word(first - 1).equals("of")) {
            return noun(clause, first - 2);
        }
        if (clause.word(end - 2).equals("-") || clause.word(end).equals("-")) {
            return noun(clause, clause.word(end).equals("-") ? end + 2 : end);
        }
        for (int verb : clause.verbs()) {
            boolean near = verb < first && first - verb <= 2;
            if (near && Terms.WORDS.has("lasting", clause.lemma(verb))) {
                return subject(clause, verb);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> subject(Clause clause, int verb) {
        for (int at = verb - 1; at >= Math.max(0, verb - REACH); at--) {
            Optional<String> noun = noun(clause, at);
            if (noun.isPresent()) {
                return noun;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> noun(Clause clause, int at) {
        boolean noun = at >= 0
                && at < clause.tokens().size()
                && clause.tags().get(at).noun()
                && Terms.isContent(clause.tokens().get(at));
        return noun ? Optional.of(Terms.of(clause.tokens().get(at))) : Optional.empty();
    }
}
