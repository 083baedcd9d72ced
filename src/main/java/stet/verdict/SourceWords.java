package stet.verdict;

import java.util.LinkedHashSet;
import java.util.Set;
import stet.text.Tokens;

/**
 * What a whole source speaks of.
 *
 * @param names words that may be names, in dictionary form
 * @param words all content words
 * @param nameless whether it names nobody and no place, so that nothing tells its event from another
 */
record SourceWords(Set<String> names, Set<String> words, boolean nameless) {

    static final SourceWords NONE = new SourceWords(Set.of(), Set.of(), true);

    private static final int LONGEST = 20_000;

    static SourceWords of(String text) {
        Tokens tokens = Tokens.of(text.substring(0, Math.min(LONGEST, text.length())));
        Set<String> names = Topic.names(tokens, tokens.size());
        return new SourceWords(names, Terms.of(tokens), names.isEmpty());
    }

    /** The same with a passage and what else belongs to it, of which any word may be a name. */
    SourceWords with(String passage, Set<String> context) {
        return new SourceWords(
                union(names, context),
                union(words, context),
                nameless && of(passage).nameless());
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        Set<String> union = new LinkedHashSet<>(a);
        union.addAll(b);
        return union;
    }
}
