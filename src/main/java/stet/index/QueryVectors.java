package stet.index;

import java.util.Optional;
import stet.index.embedding.Embedder;

/** The vectors of queries; loads the model for the first of them, as most readers never need it. */
final class QueryVectors implements AutoCloseable {

    private Optional<Embedder> embedder = Optional.empty();

    byte[] of(String text) {
        return Vectors.bytes(embedder().query(text));
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
