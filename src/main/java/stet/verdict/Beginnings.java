package stet.verdict;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stet.model.Normalized.Time;
import stet.text.PartOfSpeech.Tag;

/** The day on which a source says that something began. */
final class Beginnings {

    private static final int REACH = 8;

    private Beginnings() {}

    /** The day on which one of {@code things} began, where the sentence names exactly one day after that verb. */
    static Optional<LocalDate> of(SourceSentence source, Set<String> things) {
        Clause clause = source.clause();
        for (int verb : clause.verbs()) {
            boolean begins = Terms.WORDS.has("begin", clause.lemma(verb))
                    && !Polarity.denied(clause, verb)
                    && !Polarity.hedged(clause, verb);
            if (begins && !Terms.shared(heads(clause, verb), things).isEmpty()) {
                int end = clause.tokens().get(verb).end();
                return single(source, end);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> single(SourceSentence source, int from) {
        List<LocalDate> days = source.mentions(Time.class).stream()
                .filter(m -> m.span().start() >= from)
                .flatMap(m -> m.value() instanceof Time time && time.start().equals(time.end())
                        ? time.start().stream()
                        : Optional.<LocalDate>empty().stream())
                .distinct()
                .toList();
        return days.size() == 1 ? days.stream().findFirst() : Optional.empty();
    }

    /** What begins: the common nouns nearest before the verb, and before "of" where they hang on one. */
    private static Set<String> heads(Clause clause, int verb) {
        Set<String> heads = new LinkedHashSet<>();
        for (int i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
            boolean common = clause.tags().get(i) == Tag.NOUN
                    && !clause.tokens().get(i).capitalized()
                    && Terms.isContent(clause.tokens().get(i));
            if (common) {
                heads.add(Terms.of(clause.tokens().get(i)));
                if (!clause.tokens().at(i - 1, "of")) {
                    return heads;
                }
            }
        }
        return heads;
    }
}
