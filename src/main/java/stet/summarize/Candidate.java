package stet.summarize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stet.model.Article;
import stet.model.Span;
import stet.text.Lemma;
import stet.text.Token;
import stet.text.Tokens;
import stet.text.WordTable;

/**
 * A sentence that could stand in a summary.
 *
 * @param words lemmas of its content words
 * @param score how much of the article it says; comparable within one article only
 */
record Candidate(Span span, Set<String> words, double score) {

    private static final WordTable WORDS = WordTable.of(Candidate.class, "function-words.tsv");
    private static final double POSITION = 0.8;
    private static final double HEADLINE = 0.5;
    private static final double LEANING = 0.6;
    private static final double QUESTION = 0.5;
    private static final int FEWEST_WORDS = 5;
    private static final int MOST_WORDS = 55;

    /** The sentences that are whole, say something, and are not the headline, in order. */
    static List<Candidate> all(Article article, List<Span> sentences) {
        String text = article.text();
        Map<String, Integer> frequencies = new HashMap<>();
        List<Span> spans = new ArrayList<>();
        for (Span span : sentences) {
            if (!span.of(text).equals(article.title().strip())) {
                spans.add(span);
                content(Tokens.of(text, span)).forEach(word -> frequencies.merge(word, 1, Integer::sum));
            }
        }
        Set<String> headline = content(Tokens.of(article.title()));
        List<Candidate> out = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Tokens tokens = Tokens.of(text, spans.get(i));
            if (stands(text, tokens)) {
                Set<String> words = content(tokens);
                double weight = weight(words, frequencies, headline) + POSITION / Math.sqrt(i + 1.0);
                out.add(new Candidate(spans.get(i), words, weight * penalty(tokens)));
            }
        }
        return out;
    }

    private static double weight(Set<String> words, Map<String, Integer> frequencies, Set<String> headline) {
        int most =
                frequencies.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        double sum = words.stream()
                .sorted()
                .mapToDouble(word -> (double) frequencies.getOrDefault(word, 0) / most)
                .sum();
        long shared = words.stream().filter(headline::contains).count();
        // The root keeps long sentences from winning by length alone.
        return sum / Math.sqrt(words.size() + 1.0) + HEADLINE * shared / (headline.size() + 1.0);
    }

    private static double penalty(Tokens tokens) {
        double penalty = WORDS.has("leaning", tokens.getFirst().lower()) ? LEANING : 1;
        return tokens.stream().anyMatch(token -> token.is("?")) ? penalty * QUESTION : penalty;
    }

    /** A full sentence with its quotation marks in pairs. */
    private static boolean stands(String text, Tokens tokens) {
        long words = tokens.stream()
                .filter(token -> token.type() != Token.Type.SYMBOL)
                .count();
        if (words < FEWEST_WORDS || words > MOST_WORDS) {
            return false;
        }
        String sentence = tokens.span(0, tokens.size()).of(text);
        long straight = sentence.chars().filter(c -> c == '"').count();
        long open = sentence.chars().filter(c -> c == '\u201C').count();
        long closed = sentence.chars().filter(c -> c == '\u201D').count();
        return straight % 2 == 0
                && open == closed
                && tokens.subList(tokens.size() - Math.min(3, tokens.size()), tokens.size()).stream()
                        .anyMatch(token ->
                                WORDS.has("stop", token.lower()) || token.text().endsWith("."));
    }

    private static Set<String> content(Tokens tokens) {
        Set<String> out = new HashSet<>();
        for (Token token : tokens) {
            if (token.type() != Token.Type.SYMBOL
                    && !WORDS.has("function", token.lower())
                    && token.text().length() > 1) {
                out.add(Lemma.noun(token.text()));
            }
        }
        return out;
    }
}
