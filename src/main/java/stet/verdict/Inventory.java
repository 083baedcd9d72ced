package stet.verdict;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stet.model.Article;
import stet.model.Span;
import stet.text.Sentences;

/**
 * The values of an article, and how much its words tell them apart.
 *
 * @param values every value in it
 * @param weights of a word, more if few sentences have it: its inverse document frequency (Sparck Jones, "A statistical
 *     interpretation of term specificity", 1972)
 */
record Inventory(List<ValueSetting> values, Map<String, Double> weights) {

    private static final Sentences SENTENCES = new Sentences();

    /** In a brief every word is rare; weights are as in an article of so many sentences at least. */
    private static final int FEWEST = 20;

    /** What stands close to two values counts more than what is only in the same sentences. */
    private static final double FAR = 0.5;

    static Inventory of(Article article) {
        return new Inventory(ValueSetting.all(article.text(), article.published()), weights(article.text()));
    }

    private static Map<String, Double> weights(String text) {
        List<Span> sentences = SENTENCES.spans(text);
        Map<String, Double> weights = new HashMap<>();
        for (Span sentence : sentences) {
            Terms.of(sentence.of(text)).forEach(term -> weights.merge(term, 1.0, Double::sum));
        }
        int size = Math.max(FEWEST, sentences.size());
        weights.replaceAll((term, count) -> Math.log(1 + size / count));
        return weights;
    }

    /** How much two values have in common by the words around them, from 0. */
    double likeness(ValueSetting a, ValueSetting b) {
        double near = likeness(a.near(), b.near());
        return near + FAR * (likeness(a.sentence(), b.sentence()) - near);
    }

    /** How much the words that two sets share tell. */
    double likeness(Set<String> a, Set<String> b) {
        return Terms.shared(a, b).stream()
                .mapToDouble(term -> weights.getOrDefault(term, 0.0))
                .sum();
    }
}
