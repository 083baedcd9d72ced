package stet.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import stet.model.Article;

/** Writes a Lucene index. */
final class LuceneWriter implements EvidenceIndexWriter {

    private static final double BUFFER_MEGABYTES = 64;

    private final Path folder;
    private final FSDirectory directory;
    private final IndexWriter writer;
    private final Catalog catalog;

    private LuceneWriter(Path folder, FSDirectory directory, IndexWriter writer, Catalog catalog) {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
        this.catalog = catalog;
    }

    static LuceneWriter open(Path folder, WriterOptions options) {
        try {
            Files.createDirectories(folder);
            FSDirectory directory = FSDirectory.open(folder);
            if (DirectoryReader.indexExists(directory)) {
                checkSchema(folder, directory);
            }
            return open(folder, directory, options);
        } catch (LockObtainFailedException e) {
            throw IndexException.locked(folder, e);
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
            throw IndexException.corrupt(folder, e);
        } catch (IOException e) {
            throw IndexException.unwritable(folder, e);
        }
    }

    private static void checkSchema(Path folder, FSDirectory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            Schema.read(folder, reader.getIndexCommit().getUserData());
        }
    }

    private static LuceneWriter open(Path folder, FSDirectory directory, WriterOptions options) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(new EvidenceAnalyzer())
                .setSimilarity(Ranking.similarity())
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false);
        IndexWriter writer = new IndexWriter(directory, config);
        if (writer.getLiveCommitData() == null
                || !writer.getLiveCommitData().iterator().hasNext()) {
            String id = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
            writer.setLiveCommitData(
                    new Schema(id, options.embeddings()).userData().entrySet());
            writer.commit();
        }
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            return new LuceneWriter(folder, directory, writer, Catalog.read(reader));
        }
    }

    @Override
    public Outcome add(Article article) {
        StoredSource source = StoredSource.of(article);
        if (catalog.holds(source.id())) {
            return Outcome.UNCHANGED;
        }
        boolean replaced = catalog.at(source.location()).map(this::remove).orElse(false);
        try {
            writer.addDocuments(Documents.of(source, article.text()));
        } catch (IOException e) {
            throw IndexException.unwritable(folder, e);
        }
        catalog.add(source);
        return replaced ? Outcome.REPLACED : Outcome.ADDED;
    }

    @Override
    public boolean remove(String sourceId) {
        if (!catalog.remove(sourceId)) {
            return false;
        }
        try {
            writer.deleteDocuments(new Term(Fields.SOURCE, sourceId));
        } catch (IOException e) {
            throw IndexException.unwritable(folder, e);
        }
        return true;
    }

    @Override
    public int prune(String under, Set<String> keptLocations) {
        List<String> gone = catalog.gone(under, keptLocations);
        gone.forEach(this::remove);
        return gone.size();
    }

    @Override
    public void commit() {
        try {
            writer.commit();
        } catch (IOException e) {
            throw IndexException.unwritable(folder, e);
        }
    }

    @Override
    public void close() {
        try (directory) {
            writer.rollback();
        } catch (IOException e) {
            throw IndexException.unwritable(folder, e);
        }
    }
}
