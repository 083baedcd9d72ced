package stet.verdict;

import java.time.LocalDate;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import stet.model.Passage;
import stet.text.Tokens;

/**
 * What a whole source speaks of.
 *
 * @param names words that may be names, in dictionary form
 * @param words all content words
 * @param nameless whether it names nobody and no place, so that nothing tells its event from another
 * @param values its numbers, dates and durations
 */
record SourceWords(Set<String> names, Set<String> words, boolean nameless, List<ValueSetting> values) {

    static final SourceWords NONE = new SourceWords(Set.of(), Set.of(), true, List.of());

    private static final int LONGEST = 20_000;

    static SourceWords of(String text, Optional<LocalDate> published) {
        String read = text.substring(0, Math.min(LONGEST, text.length()));
        Tokens tokens = Tokens.of(read);
        Set<String> names = Topic.names(tokens, tokens.size());
        return new SourceWords(names, Terms.of(tokens), names.isEmpty(), ValueSetting.all(read, published));
    }

    /** The same with a passage and what else belongs to it, of which any word may be a name. */
    SourceWords with(Passage passage, Set<String> context) {
        if (!nameless && !values.isEmpty()) {
            return new SourceWords(union(names, context), union(words, context), false, values);
        }
        SourceWords part = of(passage.text(), passage.source().published());
        return new SourceWords(
                union(names, context),
                union(words, context),
                nameless && part.nameless(),
                values.isEmpty() ? part.values() : values);
    }

    private static Set<String> union(Set<String> words, Set<String> more) {
        Set<String> others = Terms.without(more, words);
        return others.isEmpty() ? words : new Union(words, others);
    }

    /** Two sets without a common word as one: all passages of a source share its words, which may be thousands. */
    private static final class Union extends AbstractSet<String> {
        private final Set<String> words;
        private final Set<String> others;

        Union(Set<String> words, Set<String> others) {
            this.words = words;
            this.others = others;
        }

        @Override
        public boolean contains(Object word) {
            return words.contains(word) || others.contains(word);
        }

        @Override
        public Iterator<String> iterator() {
            return Stream.concat(words.stream(), others.stream()).iterator();
        }

        @Override
        public int size() {
            return words.size() + others.size();
        }
    }
}
