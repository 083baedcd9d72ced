package stet.verdict;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import stet.model.Mention;
import stet.model.Normalized.Duration;
import stet.model.Normalized.Time;
import stet.model.Span;

/** Whether a value goes up or down: "rose 6 per cent", "6 per cent fewer". */
final class Directions {

    private static final int REACH = 5;
    private static final String UP = "up";
    private static final String DOWN = "down";

    private Directions() {}

    /** Whether one of two values plainly goes up and the other plainly goes down. */
    static boolean areOpposite(Subject subject, SourceSentence source, Mention other) {
        Set<String> own = of(subject.clause(), subject.claim().span());
        Set<String> found = of(source.clause(), other.span());
        boolean plain = own.size() == 1 && found.size() == 1;
        return plain && !own.equals(found) && !(other.value() instanceof Time || other.value() instanceof Duration);
    }

    private static Set<String> of(Clause clause, Span value) {
        int first = clause.tokenAt(value.start());
        int last = clause.tokenAt(value.end() - 1) + 1;
        Set<String> directions = new LinkedHashSet<>();
        IntStream.range(
                        Math.max(Segment.from(clause, value), first - REACH),
                        Math.min(Segment.to(clause, value), last + REACH))
                .filter(at -> at >= last
                        || clause.verbs().contains(at)
                        || (at < first && !clause.word(at + 1).equals("than")))
                .forEach(at -> {
                    String term = clause.verbs().contains(at)
                            ? clause.lemma(at)
                            : Terms.of(clause.tokens().get(at));
                    Terms.WORDS
                            .get("direction", clause.word(at))
                            .or(() -> byLevel(term))
                            .ifPresent(directions::add);
                });
        return directions;
    }

    private static Optional<String> byLevel(String term) {
        return Optional.of(term)
                .filter(Poles::isLevel)
                .map(verb -> Poles.compare("rise", verb) == Poles.Relation.SAME ? UP : DOWN);
    }
}
