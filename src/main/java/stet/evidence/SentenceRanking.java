package stet.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import stet.model.Passage;
import stet.model.Recent;
import stet.model.ScoredPassage;
import stet.model.Span;
import stet.text.Sentences;
import stet.text.Token;
import stet.text.Tokens;

/**
 * Orders passages by how much of the claim one of their sentences says, besides how well the passage matches as a whole:
 * a passage that has the words scattered over several sentences says something else.
 */
final class SentenceRanking {

    private static final double SENTENCE_WEIGHT = 0.5;
    /** Words that agree this far are forms of one word often enough: "cancelled" and "cancellation". */
    private static final int STEM = 5;

    private static final int SHORTEST_WORD = 3;

    private static final int MOST_KEPT = 4_000;

    private final Sentences sentences = new Sentences();
    private final Recent<String, List<Set<String>>> read = Recent.values(MOST_KEPT);

    /** Best first, with scores from 0 to 1. */
    List<ScoredPassage> rank(String statement, List<ScoredPassage> found) {
        Set<String> wanted = stems(statement);
        double best = found.stream().mapToDouble(ScoredPassage::score).max().orElse(0);
        double unit = best > 0 ? best : 1;
        return found.stream()
                .map(hit -> new ScoredPassage(hit.passage(), score(hit, unit, wanted)))
                .sorted(EvidenceFinder.BEST_FIRST)
                .toList();
    }

    /** The sentence that has most words of a statement, if any has one. */
    Optional<Passage> bestSentence(String statement, List<Passage> passages) {
        Set<String> wanted = stems(statement);
        Optional<Passage> best = Optional.empty();
        long most = 0;
        for (Passage passage : passages) {
            for (Span span : sentences.spans(passage.text())) {
                String text = span.of(passage.text());
                long shared = stems(text).stream().filter(wanted::contains).count();
                if (shared > most) {
                    most = shared;
                    best = Optional.of(new Passage(
                            passage.source(), span.shift(passage.span().start()), text));
                }
            }
        }
        return best;
    }

    private double score(ScoredPassage hit, double unit, Set<String> wanted) {
        double whole = hit.score() / unit;
        return (1 - SENTENCE_WEIGHT) * whole
                + SENTENCE_WEIGHT * bestSentence(hit.passage().text(), wanted);
    }

    /** The share of the wanted words in the sentence that has most of them. */
    private double bestSentence(String text, Set<String> wanted) {
        long most = read.get(text, this::stemsOfSentences).stream()
                .mapToLong(said -> wanted.stream().filter(said::contains).count())
                .max()
                .orElse(0);
        return wanted.isEmpty() ? 0 : (double) most / wanted.size();
    }

    private List<Set<String>> stemsOfSentences(String text) {
        return sentences.spans(text).stream().map(span -> stems(span.of(text))).toList();
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        for (Token token : Tokens.of(text)) {
            if (token.type() == Token.Type.WORD && token.text().length() >= SHORTEST_WORD) {
                String word = token.lower();
                stems.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        return stems;
    }
}
