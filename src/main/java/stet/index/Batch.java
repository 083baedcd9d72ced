package stet.index;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.util.BytesRef;
import stet.index.embedding.EmbeddingModel;
import stet.index.embedding.LazyModel;

/**
 * Sources on their way into an index. They are worked out and written on all cores. In an index with vectors they are
 * written in the order in which they came, since the graph of the vectors depends on it, and wait once more before that, as
 * vectors are worked out for many passages at once.
 */
final class Batch implements AutoCloseable {

    private static final int PASSAGES = 512;
    private static final int MOST_AHEAD = 64;
    private static final int MOST_CHARACTERS = 16_000_000;

    private final IndexWriter writer;
    private final boolean vectors;
    private final EmbeddingModel model;
    private final int threads = Runtime.getRuntime().availableProcessors();
    private final ExecutorService cores = Executors.newFixedThreadPool(threads);
    private final Queue<Ahead> ahead = new ArrayDeque<>();
    private final List<NewSource> waiting = new ArrayList<>();
    private final Set<String> held = new HashSet<>();
    private final Queue<Future<Boolean>> buffers = new ArrayDeque<>();
    private Map<String, BytesRef> sketches = new HashMap<>();
    private int charactersAhead;
    private int passages;

    /**
     * Sources for one index.
     *
     * @param loader gives the model when the first vector is needed
     */
    Batch(IndexWriter writer, boolean vectors, Supplier<EmbeddingModel> loader) {
        this.writer = writer;
        this.vectors = vectors;
        this.model = new LazyModel(loader);
    }

    private record Ahead(Future<NewSource> source, int characters) {}

    boolean hasVectors() {
        return vectors;
    }

    void add(StoredSource source, String text) throws IOException {
        ahead.add(new Ahead(cores.submit(() -> workOut(source, text)), text.length()));
        charactersAhead += text.length();
        held.add(source.id());
        while (ahead.size() > MOST_AHEAD || charactersAhead > MOST_CHARACTERS) {
            finishFirst();
        }
    }

    private NewSource workOut(StoredSource source, String text) throws IOException {
        NewSource workedOut = NewSource.of(source, text);
        if (!vectors) {
            writer.addDocuments(Documents.of(workedOut, List.of()));
        }
        return workedOut;
    }

    /** Writes all that waits if a source of this id is among it. */
    void flushIfHeld(String id) throws IOException {
        if (held.contains(id)) {
            flush();
        }
    }

    void flush() throws IOException {
        while (!ahead.isEmpty()) {
            finishFirst();
        }
        embedWaiting();
    }

    /** Lucene holds a buffer for each thread, and would write one after the other to its files. */
    void startWritingBuffers() {
        for (int i = 0; i < threads; i++) {
            buffers.add(cores.submit(writer::flushNextBuffer));
        }
    }

    void awaitBuffers() throws IOException {
        while (!buffers.isEmpty()) {
            result(buffers.remove());
        }
    }

    /** The packed sketches of what was added since this was last asked, by its ids. */
    Map<String, BytesRef> takeSketches() {
        Map<String, BytesRef> taken = sketches;
        sketches = new HashMap<>();
        return taken;
    }

    private void finishFirst() throws IOException {
        Ahead first = ahead.remove();
        charactersAhead -= first.characters();
        NewSource added = result(first.source());
        sketches.put(added.source().id(), added.sketch());
        if (!vectors) {
            held.remove(added.source().id());
            return;
        }
        waiting.add(added);
        passages += added.windows().size();
        if (passages >= PASSAGES) {
            embedWaiting();
        }
    }

    private static <T> T result(Future<T> source) throws IOException {
        try {
            return source.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("indexing was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IllegalStateException("a source could not be indexed", e);
        }
    }

    private void embedWaiting() throws IOException {
        if (waiting.isEmpty()) {
            return;
        }
        List<float[]> found = model.passages(
                waiting.stream().flatMap(s -> s.inContext().stream()).toList());
        int from = 0;
        for (NewSource source : waiting) {
            int to = from + source.windows().size();
            writer.addDocuments(Documents.of(source, found.subList(from, to)));
            from = to;
        }
        waiting.forEach(source -> held.remove(source.source().id()));
        waiting.clear();
        passages = 0;
    }

    @Override
    public void close() {
        cores.shutdownNow();
        model.close();
    }
}
