package stet.verdict;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stet.model.Span;
import stet.text.PartOfSpeech.Tag;

/** The verb that a stretch of a sentence belongs to. */
final class GoverningVerb {

    private static final int LONGEST_ASIDE = 8;

    private GoverningVerb() {}

    /**
     * The nearest verb before it in its clause, or else after it; none where it is said of something that it is so: "the
     * path is 14 miles long".
     */
    static Optional<Integer> of(Clause clause, Span span) {
        int at = clause.tokenAt(span.start());
        List<Integer> verbs = clause.verbs().stream()
                .filter(verb -> !isAside(clause, verb, at))
                .toList();
        Optional<Integer> before = verbs.stream()
                .filter(verb -> clause.tokens().get(verb).end() <= span.start())
                .max(Comparator.naturalOrder());
        if (isPredicate(clause, before.orElse(-1), at)) {
            return Optional.empty();
        }
        Optional<Integer> after = verbs.stream()
                .filter(verb -> clause.tokens().get(verb).start() >= span.end())
                .findFirst();
        boolean apart = before.isPresent() && after.isPresent() && hasComma(clause, before.get(), at);
        return apart ? after : before.or(() -> after);
    }

    /** The same and, of a day, what happened then: "the strike began on May 3, when 640 drivers stopped work". */
    static List<String> all(Clause clause, Span span) {
        int end = clause.tokenAt(span.end());
        int when = clause.word(end).equals(",") ? end + 1 : end;
        Stream<Integer> then = clause.word(when).equals("when")
                ? clause.verbs().stream().filter(verb -> verb > when).limit(1)
                : Stream.empty();
        return Stream.concat(of(clause, span).stream(), then).map(clause::lemma).toList();
    }

    /** What a value's subject is said to be: "mayor" in "she has been mayor since 2014". */
    static Optional<String> state(Clause clause, Span span) {
        int at = clause.tokenAt(span.start());
        int being = at - 1;
        while (being >= Segment.from(clause, span) && !isBeing(clause, being)) {
            being--;
        }
        return IntStream.range(being + 1, being < Segment.from(clause, span) ? 0 : at)
                .filter(i -> clause.tags().get(i) == Tag.NOUN
                        && Terms.isContent(clause.tokens().get(i)))
                .mapToObj(i -> Terms.of(clause.tokens().get(i)))
                .findFirst();
    }

    private static boolean isBeing(Clause clause, int at) {
        return clause.tags().get(at) == Tag.AUX && Terms.WORDS.has("being", clause.word(at));
    }

    /** "The library bought the map, drawn in 1587, in 1962": a participle between commas governs nothing beyond them. */
    private static boolean isAside(Clause clause, int verb, int at) {
        int end = verb;
        while (end < at && !clause.word(end).equals(",")) {
            end++;
        }
        return verb < at
                && clause.word(verb - 1).equals(",")
                && end < at
                && end - verb <= LONGEST_ASIDE
                && !clause.word(end + 1).equals("and")
                && clause.verbs().stream().anyMatch(other -> other < verb);
    }

    /** Whether a form of "be" or "have" with no verb of its own stands between a verb and a token. */
    private static boolean isPredicate(Clause clause, int verb, int at) {
        int to = at - 1;
        while (to > verb && clause.tags().get(to) != Tag.AUX && !Terms.WORDS.has("mark", clause.word(to))) {
            to--;
        }
        return to > verb && to >= 0 && isBeing(clause, to);
    }

    private static boolean hasComma(Clause clause, int from, int to) {
        return clause.words(from, to).contains(",");
    }
}
