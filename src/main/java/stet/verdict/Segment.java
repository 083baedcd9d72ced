package stet.verdict;

import java.util.LinkedHashSet;
import java.util.Set;
import stet.model.Span;
import stet.text.PartOfSpeech.Tag;

/** The part of a sentence that a stretch of it belongs to: up to the next mark, conjunction with a verb, or reporting verb. */
final class Segment {

    private static final int VERB_REACH = 4;

    private Segment() {}

    /** The content words of the part that {@code span} stands in. */
    static Set<String> terms(Clause clause, Span span) {
        return new LinkedHashSet<>(Terms.of(clause.tokens().subList(from(clause, span), to(clause, span))));
    }

    /** Index of the first token of the part that {@code span} stands in, its subject included. */
    static int from(Clause clause, Span span) {
        int from = core(clause, span);
        return startsWithVerb(clause, from) ? subject(clause, from) : from;
    }

    /** The same without a subject before an aside. */
    static int core(Clause clause, Span span) {
        return start(
                clause, Math.min(clause.tokenAt(span.start()), clause.tokens().size()));
    }

    private static int start(Clause clause, int at) {
        int from = at;
        while (from > 0 && !isBoundary(clause, from - 1)) {
            from--;
        }
        return from;
    }

    /** "A blast in the port, the largest in years, has killed eight": what was done stands before the aside. */
    private static int subject(Clause clause, int verb) {
        int comma = verb - 2;
        while (comma >= 0 && !clause.word(comma).equals(",")) {
            comma--;
        }
        return comma < 0 ? verb : start(clause, comma);
    }

    private static boolean startsWithVerb(Clause clause, int at) {
        return at > 0
                && at < clause.tokens().size()
                && clause.word(at - 1).equals(",")
                && clause.tags().get(at) == Tag.AUX;
    }

    /** Index after the last token of the part that {@code span} stands in. */
    static int to(Clause clause, Span span) {
        int to = Math.max(clause.tokenAt(span.start()), clause.tokenAt(span.end() - 1)) + 1;
        while (to < clause.tokens().size() && !isBoundary(clause, to)) {
            to++;
        }
        return Math.min(to, clause.tokens().size());
    }

    private static boolean isBoundary(Clause clause, int at) {
        String word = clause.word(at);
        return Terms.WORDS.has("mark", word)
                || Terms.WORDS.has("subordinator", word)
                || (clause.tags().get(at) == Tag.ADP && clause.word(at + 1).endsWith("ing") && isVerb(clause, at + 1))
                || (word.equals("and") && startsClause(clause, at))
                || (clause.tags().get(at) == Tag.VERB && Terms.WORDS.has("reporting", clause.lemma(at)));
    }

    private static boolean isVerb(Clause clause, int at) {
        return clause.tags().get(at) == Tag.VERB;
    }

    /** "He won and she lost", not "Ann and Bob won". */
    private static boolean startsClause(Clause clause, int conjunction) {
        boolean before = clause.verbs().stream().anyMatch(verb -> verb < conjunction);
        boolean after = clause.verbs().stream().anyMatch(v -> v > conjunction && v <= conjunction + VERB_REACH);
        return before && after;
    }
}
