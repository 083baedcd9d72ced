package stet.pipeline;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import stet.index.embedding.Embedder;
import stet.index.embedding.EmbeddingModel;
import stet.index.embedding.LazyModel;
import stet.verdict.Meanings;

/** How near sentences are by their vectors; loads the model when first asked, and makes each vector once. */
public final class SentenceVectors implements Meanings, AutoCloseable {

    /** An article and its reports have some hundreds; a session goes on to others. */
    private static final int MOST_KEPT = 20_000;

    private final Map<String, float[]> vectors = new ConcurrentHashMap<>();
    private final EmbeddingModel model = new LazyModel(Embedder::load);

    @Override
    public double likeness(String a, String b) {
        float[] one = vector(a);
        float[] other = vector(b);
        double product = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
        }
        return product;
    }

    private float[] vector(String text) {
        if (vectors.size() >= MOST_KEPT) {
            vectors.clear();
        }
        return vectors.computeIfAbsent(text, one -> model.passages(List.of(one)).getFirst());
    }

    @Override
    public void close() {
        model.close();
    }
}
