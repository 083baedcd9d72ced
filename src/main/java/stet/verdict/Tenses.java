package stet.verdict;

import java.util.stream.IntStream;
import stet.model.Mention;
import stet.model.Span;
import stet.text.Lemma;
import stet.text.PartOfSpeech.Tag;

/** Whether a value is of now or of a time before: "employs 640 people", "before the war it employed 2,100". */
final class Tenses {

    private static final String BYGONE = "bygone";
    private static final int HELPERS = 2;

    private Tenses() {}

    /** Whether one side tells how things are and the other how they had been. */
    static boolean differ(Subject subject, SourceSentence source, Mention other) {
        Span own = subject.claim().span();
        return (isPresent(subject.clause()) && isBygone(source.clause(), other.span()))
                || (isPresent(source.clause()) && isBygone(subject.clause(), own));
    }

    /** Taggers take many a present form for a noun, so that what counts is that nothing is told in another tense. */
    private static boolean isPresent(Clause clause) {
        return IntStream.range(0, clause.tokens().size())
                .noneMatch(at -> Terms.WORDS.has("past", clause.word(at)) || isPast(clause, at));
    }

    private static boolean isPast(Clause clause, int at) {
        String word = clause.word(at);
        return clause.tags().get(at) == Tag.VERB
                && !word.endsWith("s")
                && !word.endsWith("ing")
                && !Lemma.verb(word).equals(word)
                && !Terms.WORDS.has("being", clause.word(at - 1));
    }

    /** "Had employed", "used to employ", "until the fire it employed". */
    private static boolean isBygone(Clause clause, Span value) {
        int from = Segment.from(clause, value);
        int to = Segment.to(clause, value);
        boolean set = !isPresent(clause)
                && IntStream.concat(IntStream.of(0, to), IntStream.range(from - 1, clause.tokenAt(value.start())))
                        .anyMatch(at -> Terms.WORDS.has(BYGONE, clause.word(at)));
        return set
                || clause.governing(value)
                        .filter(verb ->
                                IntStream.rangeClosed(verb - HELPERS, verb - 1).anyMatch(at -> isPerfect(clause, at)))
                        .isPresent();
    }

    private static boolean isPerfect(Clause clause, int at) {
        return clause.word(at).equals("had")
                || (clause.word(at).equals("used") && clause.word(at + 1).equals("to"));
    }
}
