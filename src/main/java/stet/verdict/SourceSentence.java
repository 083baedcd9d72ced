package stet.verdict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import stet.model.Mention;
import stet.model.Normalized;
import stet.model.Source;
import stet.model.Span;
import stet.text.Lemma;

/**
 * A sentence of a source, read once for all comparisons.
 *
 * @param span where it stands in the source's stored text
 * @param values numbers, dates and durations in it; spans refer to {@code text}
 * @param forms the content words of the sentence
 * @param words the words that carry what it says, in order
 * @param context content words of the whole passage and of the source's headline
 * @param whole what the whole source speaks of
 * @param passageValues numbers, dates and durations of the whole passage
 * @param people the names of people in it
 * @param passagePeople those in the whole passage
 */
record SourceSentence(
        Source source,
        Span span,
        String text,
        Clause clause,
        List<Mention> values,
        WordForms forms,
        List<ContentWord> words,
        Set<String> context,
        SourceWords whole,
        List<Mention> passageValues,
        List<PersonName> people,
        List<PersonName> passagePeople) {

    private static final int LONGEST = 60;

    /** Whether one of its words, or the verb that a word is a form of, is on {@code list}. */
    boolean has(String list) {
        return count(list) > 0;
    }

    /** How many of its words are on {@code list}, as they are or by the verb that they are a form of. */
    int count(String list) {
        return (int) clause.tokens().stream()
                .filter(token -> Terms.WORDS.has(list, token.lower()) || Terms.WORDS.has(list, Terms.of(token)))
                .count();
    }

    /** The mentions of values of one type. */
    List<Mention> mentions(Class<? extends Normalized> type) {
        return values.stream().filter(m -> type.isInstance(m.value())).toList();
    }

    /** A value as the source writes it, with what it counts: "two senior advisors". */
    String words(Mention mention) {
        return counted(mention)
                .flatMap(of -> clause.tokens().stream()
                        .filter(token -> token.start() >= mention.span().start())
                        .filter(token -> Lemma.noun(token.lower()).equals(of))
                        .findFirst())
                .map(token -> mention.span().cover(token.span()))
                .filter(span -> span.length() <= LONGEST)
                .orElse(mention.span())
                .of(text);
    }

    /** What is counted or ranked: "advisor" of "two senior advisors". */
    private static Optional<String> counted(Mention mention) {
        return mention.value() instanceof Normalized.Count count
                ? count.of()
                : mention.value() instanceof Normalized.Rank rank ? rank.of() : Optional.empty();
    }
}
