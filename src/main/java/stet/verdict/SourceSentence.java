package stet.verdict;

import java.util.List;
import java.util.Set;
import stet.model.Mention;
import stet.model.Normalized;
import stet.model.Source;
import stet.model.Span;

/**
 * A sentence of a source, read once for all comparisons.
 *
 * @param span where it stands in the source's stored text
 * @param values numbers, dates and durations in it; spans refer to {@code text}
 * @param context content words of the whole passage and of the source's headline
 */
record SourceSentence(Source source, Span span, String text, Clause clause, List<Mention> values, Set<String> context) {

    /** The mentions of values of one type. */
    List<Mention> mentions(Class<? extends Normalized> type) {
        return values.stream().filter(m -> type.isInstance(m.value())).toList();
    }

    /** A value as the source writes it. */
    String words(Mention mention) {
        return mention.span().of(text);
    }
}
