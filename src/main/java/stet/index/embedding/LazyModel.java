package stet.index.embedding;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A model that is loaded when the first vector is needed, which may be never. */
public final class LazyModel implements EmbeddingModel {

    private final Supplier<? extends EmbeddingModel> loader;
    private Optional<EmbeddingModel> loaded = Optional.empty();

    /**
     * Loads nothing yet.
     *
     * @param loader asked once at most
     */
    public LazyModel(Supplier<? extends EmbeddingModel> loader) {
        this.loader = loader;
    }

    @Override
    public float[] query(String text) {
        return model().query(text);
    }

    @Override
    public List<float[]> passages(List<String> texts) {
        return model().passages(texts);
    }

    private synchronized EmbeddingModel model() {
        EmbeddingModel model = loaded.isPresent() ? loaded.get() : loader.get();
        loaded = Optional.of(model);
        return model;
    }

    @Override
    public synchronized void close() {
        loaded.ifPresent(EmbeddingModel::close);
    }
}
