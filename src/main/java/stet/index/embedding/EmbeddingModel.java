package stet.index.embedding;

import java.util.List;

/**
 * Turns texts into vectors of {@link Embedder#DIMENSIONS} numbers whose cosine says how near their meanings are. Safe for
 * use by several threads.
 */
public interface EmbeddingModel extends AutoCloseable {

    /** The vector of a question or claim that passages are searched for. */
    float[] query(String text);

    /** The vectors of passages, in their order. */
    List<float[]> passages(List<String> texts);

    @Override
    void close();
}
