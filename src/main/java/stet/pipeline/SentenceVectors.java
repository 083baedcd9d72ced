package stet.pipeline;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import stet.index.embedding.Embedder;
import stet.verdict.Meanings;

/** How near sentences are by their vectors; loads the model when first asked, and makes each vector once. */
public final class SentenceVectors implements Meanings, AutoCloseable {

    /** An article and its reports have some hundreds; a session goes on to others. */
    private static final int MOST_KEPT = 20_000;

    private final Map<String, float[]> vectors = new ConcurrentHashMap<>();
    private Optional<Embedder> embedder = Optional.empty();

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
        return vectors.computeIfAbsent(text, one -> embedder().passage(one));
    }

    private synchronized Embedder embedder() {
        Embedder loaded = embedder.orElseGet(Embedder::load);
        embedder = Optional.of(loaded);
        return loaded;
    }

    @Override
    public synchronized void close() {
        embedder.ifPresent(Embedder::close);
    }
}
