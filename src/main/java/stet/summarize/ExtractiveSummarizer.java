package stet.summarize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import stet.model.Article;
import stet.model.Span;
import stet.model.Summary;
import stet.text.BodyText;

/**
 * Picks the sentences that say most of what an article says and leaves their words alone.
 *
 * <p>A sentence counts for the article's frequent words that it holds (the centroid of Radev et al., "Centroid-based
 * summarization of multiple documents", 2004), for standing early, and for words of the headline; what repeats a sentence
 * already picked counts less (maximal marginal relevance, Carbonell and Goldstein, 1998). Time grows with the length of
 * the article times the number of sentences asked for.
 */
public final class ExtractiveSummarizer {

    private static final double SAME = 0.6;
    private static final double REPETITION = 0.7;

    private final BodyText body = new BodyText();

    /**
     * At most {@code maxSentences} sentences in the article's order; fewer where the article has no more.
     *
     * @throws IllegalArgumentException if {@code maxSentences} is negative
     */
    public Summary summarize(Article article, int maxSentences) {
        if (maxSentences < 0) {
            throw new IllegalArgumentException("a summary cannot have " + maxSentences + " sentences");
        }
        List<Candidate> candidates = Candidate.all(article, body.sentences(article.text()));
        List<Candidate> picked = new ArrayList<>();
        double[] repetition = new double[candidates.size()];
        while (picked.size() < maxSentences) {
            int best = best(candidates, picked, repetition);
            if (best < 0) {
                break;
            }
            picked.add(candidates.get(best));
            for (int i = 0; i < repetition.length; i++) {
                repetition[i] = Math.max(repetition[i], similarity(candidates.get(i), candidates.get(best)));
            }
        }
        return new Summary(picked.stream()
                .sorted(Comparator.comparing(Candidate::span))
                .map(candidate -> sentence(article, candidate.span()))
                .toList());
    }

    /** The first of the highest, leaving out what has been said; -1 if nothing is left. */
    private static int best(List<Candidate> candidates, List<Candidate> picked, double[] repetition) {
        int best = -1;
        double highest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < repetition.length; i++) {
            double score = candidates.get(i).score() * (1 - REPETITION * repetition[i]);
            if (repetition[i] < SAME && score > highest && !picked.contains(candidates.get(i))) {
                best = i;
                highest = score;
            }
        }
        return best;
    }

    private static double similarity(Candidate one, Candidate other) {
        Set<String> shared = new HashSet<>(one.words());
        shared.retainAll(other.words());
        int smaller = Math.min(one.words().size(), other.words().size());
        return smaller == 0 ? 0 : (double) shared.size() / smaller;
    }

    private static Summary.Sentence sentence(Article article, Span span) {
        return new Summary.Sentence(span.of(article.text()), List.of(span), true);
    }
}
