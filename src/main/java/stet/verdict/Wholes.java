package stet.verdict;

import stet.model.Mention;
import stet.model.Normalized.Count;
import stet.model.Span;
import stet.text.PartOfSpeech.Tag;

/** Counts of a whole, of which only some are meant: "five of the nine judges" are not nine judges. */
final class Wholes {

    private static final int BACK = 3;

    private Wholes() {}

    /** Whether the source's equal number is a whole of which something else is said of a part, and the claim's is not. */
    static boolean isDivided(Subject subject, SourceSentence source, Mention equal) {
        return equal.value() instanceof Count
                && isDivided(source.clause(), equal.span())
                && !isDivided(subject.clause(), subject.claim().span());
    }

    /** "All nine judges", against five of them. */
    static boolean isAll(Subject subject) {
        Clause clause = subject.clause();
        int at = clause.tokenAt(subject.claim().span().start());
        return clause.word(at).equals("all") || clause.word(at - 1).equals("all");
    }

    private static boolean isDivided(Clause clause, Span value) {
        int at = clause.tokenAt(value.start());
        boolean of = clause.word(at - 2).equals("of") && Terms.WORDS.has("determiner", clause.word(at - 1));
        int part = at - BACK;
        return of
                && part >= 0
                && (clause.tags().get(part) == Tag.NUM
                        || Terms.WORDS.has("number", clause.word(part))
                        || Terms.WORDS.has("portion", clause.word(part)));
    }
}
