package stet.verdict;

import java.util.stream.IntStream;
import stet.model.Mention;
import stet.model.Normalized.Score;
import stet.model.Span;
import stet.text.PartOfSpeech.Tag;

/** Whether a value is of the whole, of a part or of some; and what it is a rate of. */
final class Portions {

    private static final int REACH = 4;

    private Portions() {}

    static boolean differ(Subject subject, SourceSentence source, Mention other) {
        Span own = subject.claim().span();
        Span found = other.span();
        return isPart(subject.clause(), own) != isPart(source.clause(), found)
                || isJoint(subject.clause(), own) != isJoint(source.clause(), found)
                || isOfAnotherScope(subject, source, other)
                || (other.value() instanceof Score && isStage(subject.clause()) != isStage(source.clause()));
    }

    /** "36 of them", "including 36", "36 in May alone", "one of six stations". */
    private static boolean isPart(Clause clause, Span value) {
        int first = clause.tokenAt(value.start());
        int last = clause.tokenAt(value.end());
        return IntStream.range(first - REACH, first).anyMatch(i -> Terms.WORDS.has("including", clause.word(i)))
                || IntStream.range(last, Segment.to(clause, value))
                        .anyMatch(i -> clause.word(i).equals("alone"))
                || IntStream.range(1, first).anyMatch(i -> isOneOf(clause, i))
                || (clause.word(last).equals("of") && Terms.WORDS.has("them", clause.word(last + 1)));
    }

    /** "35 goals between them", "12 together". */
    private static boolean isJoint(Clause clause, Span value) {
        return IntStream.range(Segment.from(clause, value), Segment.to(clause, value))
                .anyMatch(i -> Terms.WORDS.has("joint", clause.word(i))
                        || (clause.word(i).equals("between")
                                && clause.word(i + 1).equals("them")));
    }

    private static boolean isOneOf(Clause clause, int at) {
        return Terms.WORDS.has("mark", clause.word(at - 1))
                && clause.word(at).equals("one")
                && clause.word(at + 1).equals("of");
    }

    /** "900 euros a month", "14 per household": what it is a rate of, or nothing. */
    static String rate(Clause clause, Span value) {
        int last = clause.tokenAt(value.end());
        return IntStream.range(last, Math.min(last + REACH, Segment.to(clause, value)))
                .takeWhile(i -> clause.tags().get(i) != Tag.NUM)
                .filter(i -> isRate(clause, i))
                .mapToObj(i -> clause.word(i + 1))
                .findFirst()
                .orElse("");
    }

    private static boolean isRate(Clause clause, int at) {
        boolean unit = Terms.WORDS.has("rate", clause.word(at)) && Terms.WORDS.has("number", clause.word(at + 1));
        boolean moment = Terms.WORDS.has("moment", clause.word(at + 2));
        boolean per = clause.word(at).equals("per") && !clause.word(at + 1).equals("cent");
        return per || (unit && !moment);
    }

    /** "In the north", "among women": either side speaks of some, and the other does not. */
    private static boolean isOfAnotherScope(Subject subject, SourceSentence source, Mention other) {
        return isScoped("scope", subject.clause(), subject.claim().span(), source.clause())
                || isScoped("scope", source.clause(), other.span(), subject.clause());
    }

    /** "Led 2-0 at half-time": what stood at a time is not what came out. */
    private static boolean isStage(Clause clause) {
        return IntStream.range(0, clause.tokens().size())
                .anyMatch(i -> Terms.WORDS.has("stage", clause.word(i))
                        || (clause.word(i).equals("half") && clause.word(i + 2).equals("time")));
    }

    /** "Nationwide, 31 people have died", "31 people have died in the province". */
    static boolean areOfAnotherExtent(Subject subject, SourceSentence source, Mention equal) {
        return isScoped("extent", subject.clause(), subject.claim().span(), source.clause())
                || isScoped("extent", source.clause(), equal.span(), subject.clause());
    }

    /** "The women's cup" is a name: what owns a thing narrows nothing. */
    private static boolean isScoped(String list, Clause clause, Span value, Clause other) {
        // "Nationwide, 31 people have died": a word at the head goes with the whole sentence.
        return IntStream.concat(
                        IntStream.of(0), IntStream.range(Segment.from(clause, value), Segment.to(clause, value)))
                .filter(i ->
                        !clause.word(i + 1).equals("'s") && !clause.word(i + 1).equals("’s"))
                .filter(i -> i == 0 || !clause.tokens().get(i).capitalized())
                .filter(i -> !clause.tokens().get(i).span().overlaps(value))
                .mapToObj(i -> Terms.of(clause.tokens().get(i)))
                .anyMatch(term -> Terms.WORDS.has(list, term) && !other.terms().contains(term));
    }
}
