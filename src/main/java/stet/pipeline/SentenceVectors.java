package stet.pipeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import stet.index.embedding.Embedder;
import stet.verdict.Meanings;

/** What sentences mean by their vectors; loads the model when first asked, and reads each sentence once. */
public final class SentenceVectors implements Meanings, AutoCloseable {

    /** An article and its reports have some hundreds; a session goes on to others. */
    private static final int MOST_KEPT = 20_000;

    /** A sentence's tokens take some 50 KB. */
    private static final int MOST_TOKENS_KEPT = 1_000;

    private final Map<String, float[]> vectors = new ConcurrentHashMap<>();
    private final Map<String, List<float[]>> tokens = new ConcurrentHashMap<>();
    private Optional<Embedder> loaded = Optional.empty();

    @Override
    public List<float[]> tokens(String text) {
        return known(tokens, MOST_TOKENS_KEPT, text, one -> model().tokens(one));
    }

    @Override
    public float[] vector(String text) {
        return known(
                vectors, MOST_KEPT, text, one -> model().passages(List.of(one)).getFirst());
    }

    private static <T> T known(Map<String, T> known, int most, String text, Function<String, T> reader) {
        if (known.size() >= most) {
            known.clear();
        }
        return known.computeIfAbsent(text, reader);
    }

    private synchronized Embedder model() {
        Embedder model = loaded.orElseGet(Embedder::load);
        loaded = Optional.of(model);
        return model;
    }

    @Override
    public synchronized void close() {
        loaded.ifPresent(Embedder::close);
    }
}
