package stet.eval.retrieval;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import stet.index.embedding.Embedder;
import stet.index.embedding.EmbeddingModel;

/**
 * Vectors that are near where texts share words, made without a model: the sum of a random direction for each word (Kanerva
 * et al., Random indexing, 2000). They stand in where hours of embedding would only be waited for.
 */
final class ProjectedWords implements EmbeddingModel {

    private static final Pattern WORD_ENDS = Pattern.compile("\\W+");

    /** Texts are made from some ten thousand words. */
    private final Map<String, float[]> directions = new ConcurrentHashMap<>();

    @Override
    public float[] query(String text) {
        float[] sum = new float[Embedder.DIMENSIONS];
        for (String word : WORD_ENDS.splitAsStream(text).toList()) {
            float[] direction = directions.computeIfAbsent(word, ProjectedWords::direction);
            for (int i = 0; i < sum.length; i++) {
                sum[i] += direction[i];
            }
        }
        return sum;
    }

    private static float[] direction(String word) {
        Random random = new Random(word.hashCode());
        float[] direction = new float[Embedder.DIMENSIONS];
        for (int i = 0; i < direction.length; i++) {
            direction[i] = random.nextFloat() - 0.5f;
        }
        return direction;
    }

    @Override
    public List<float[]> passages(List<String> texts) {
        return texts.parallelStream().map(this::query).toList();
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
