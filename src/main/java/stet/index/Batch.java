package stet.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;
import stet.index.embedding.Embedder;

/** Sources that wait for the vectors of their passages, which are worked out for many passages at once. */
final class Batch implements AutoCloseable {

    private static final int PASSAGES = 512;

    private final IndexWriter writer;
    private final boolean vectors;
    private final List<NewSource> waiting = new ArrayList<>();
    private int passages;
    private Optional<Embedder> embedder = Optional.empty();

    Batch(IndexWriter writer, boolean vectors) {
        this.writer = writer;
        this.vectors = vectors;
    }

    void add(NewSource source) throws IOException {
        if (!vectors) {
            writer.addDocuments(Documents.of(source, List.of()));
            return;
        }
        waiting.add(source);
        passages += source.windows().size();
        if (passages >= PASSAGES) {
            flush();
        }
    }

    void flush() throws IOException {
        if (waiting.isEmpty()) {
            return;
        }
        List<float[]> found = embedder()
                .passages(waiting.stream().flatMap(s -> s.inContext().stream()).toList());
        int from = 0;
        for (NewSource source : waiting) {
            int to = from + source.windows().size();
            writer.addDocuments(Documents.of(source, found.subList(from, to)));
            from = to;
        }
        waiting.clear();
        passages = 0;
    }

    private Embedder embedder() {
        Embedder loaded = embedder.orElseGet(Embedder::load);
        embedder = Optional.of(loaded);
        return loaded;
    }

    @Override
    public void close() {
        embedder.ifPresent(Embedder::close);
    }
}
