package stet.index;

import java.nio.file.Path;
import java.util.function.Supplier;
import stet.index.embedding.Embedder;
import stet.index.embedding.EmbeddingModel;

/** Opens an index that lies in a local folder as Lucene files. */
public final class LuceneIndex {

    private LuceneIndex() {}

    /**
     * Opens what was last committed, for searching.
     *
     * @throws IndexException when there is no index, or it cannot be read by this version
     */
    public static EvidenceIndex open(Path folder) {
        return open(folder, Matching.BOTH);
    }

    /**
     * Opens what was last committed, for searching in one way only.
     *
     * @throws IndexException when there is no index, or it cannot be read by this version
     */
    public static EvidenceIndex open(Path folder, Matching matching) {
        return LuceneReader.open(folder, matching);
    }

    /**
     * Opens an index for writing, and makes it when there is none.
     *
     * @throws IndexException when another writer has it open, or the folder cannot be written
     */
    public static EvidenceIndexWriter writer(Path folder, WriterOptions options) {
        return writer(folder, options, Embedder::load);
    }

    /**
     * Opens an index for writing with another model than the one that comes with Stet.
     *
     * @param model asked once, when the first vector is needed
     * @throws IndexException when another writer has it open, or the folder cannot be written
     */
    public static EvidenceIndexWriter writer(Path folder, WriterOptions options, Supplier<EmbeddingModel> model) {
        return LuceneWriter.open(folder, options, model);
    }
}
