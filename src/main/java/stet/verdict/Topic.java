package stet.verdict;

import java.util.LinkedHashSet;
import java.util.Set;
import stet.model.Article;
import stet.text.Token;
import stet.text.Tokens;

/**
 * The names that an article speaks of, by which to tell a report on the same event.
 *
 * @param names words written with a capital inside a sentence, in dictionary form
 */
record Topic(Set<String> names) {

    private static final int SHARED = 2;

    static Topic of(Article article) {
        Set<String> names = new LinkedHashSet<>();
        Tokens tokens = Tokens.of(article.text());
        for (int i = 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean inside = tokens.get(i - 1).type() == Token.Type.WORD || tokens.at(i - 1, ",");
            if (inside && token.capitalized() && Terms.isContent(token)) {
                names.add(Terms.of(token));
            }
        }
        return new Topic(names);
    }

    /** Whether a passage with these words names two of the same people, places or bodies. */
    boolean isSharedBy(Set<String> words) {
        return Terms.shared(names, words).size() >= SHARED;
    }

    /** The same, where an article with fewer names than two need share no more than it has. */
    boolean allows(Set<String> words) {
        return Terms.shared(names, words).size() >= Math.min(SHARED, names.size());
    }
}
