package stet.verdict;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import stet.model.Mention;
import stet.model.Normalized.Time;
import stet.model.Span;
import stet.text.Token;

/** What stretch of time a figure is of or is measured against: a month, a quarter, a year. */
final class Bases {

    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private Bases() {}

    /** "Rose 0.4 per cent in March", "rose 5 per cent in the year to March": both sides name such a stretch, and not the same. */
    static boolean differ(Subject subject, SourceSentence source, Mention other) {
        Set<String> own = of(subject.clause(), subject.values(), subject.claim().span());
        Set<String> found = of(source.clause(), source.values(), other.span());
        return !own.isEmpty() && !found.isEmpty() && !own.equals(found);
    }

    private static Set<String> of(Clause clause, List<Mention> values, Span value) {
        Set<String> bases = new LinkedHashSet<>();
        for (Mention time : Periods.times(Time.class, clause, values, value)) {
            int length = ((Time) time.value()).timex().length();
            boolean quarter = ((Time) time.value()).timex().contains("Q");
            if (quarter || length == YEAR || length == MONTH) {
                bases.add(quarter ? "quarter" : length == YEAR ? "year" : "month");
            }
        }
        IntStream.range(Segment.from(clause, value), Segment.to(clause, value))
                .mapToObj(i -> clause.tokens().get(i))
                .filter(token ->
                        values.stream().noneMatch(m -> isDated(m) && m.span().overlaps(token.span())))
                .forEach(token -> basis(token, bases));
        return bases;
    }

    /** A time without a day, "a month earlier", tells no more than its words. */
    private static boolean isDated(Mention mention) {
        return !(mention.value() instanceof Time time) || time.start().isPresent();
    }

    private static void basis(Token token, Set<String> bases) {
        Terms.WORDS.get("basis", token.lower()).ifPresent(bases::add);
    }
}
