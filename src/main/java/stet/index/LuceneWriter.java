package stet.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import stet.index.embedding.EmbeddingModel;
import stet.model.Article;

/** Writes a Lucene index. */
final class LuceneWriter implements EvidenceIndexWriter {

    private static final double BUFFER_MEGABYTES = 256;

    private final Path folder;
    private final FSDirectory directory;
    private final IndexWriter writer;
    private final Catalog catalog;
    private final Batch batch;
    private final Optional<LocalDate> today;

    private LuceneWriter(
            Path folder,
            FSDirectory directory,
            IndexWriter writer,
            Catalog catalog,
            Batch batch,
            Optional<LocalDate> today) {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
        this.catalog = catalog;
        this.batch = batch;
        this.today = today;
    }

    static LuceneWriter open(Path folder, WriterOptions options, Supplier<EmbeddingModel> model) {
        try {
            Files.createDirectories(folder);
            FSDirectory directory = FSDirectory.open(folder);
            IndexFolder.check(folder, directory, options.rebuild());
            return open(folder, directory, options, model);
        } catch (LockObtainFailedException e) {
            throw IndexException.locked(folder, e);
        } catch (IOException e) {
            throw IndexException.unwritable(folder, e);
        }
    }

    private static LuceneWriter open(
            Path folder, FSDirectory directory, WriterOptions options, Supplier<EmbeddingModel> model)
            throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(new EvidenceAnalyzer())
                .setSimilarity(Ranking.similarity())
                .setOpenMode(options.rebuild() ? OpenMode.CREATE : OpenMode.CREATE_OR_APPEND)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setCommitOnClose(false);
        boolean first = !DirectoryReader.indexExists(directory);
        IndexWriter writer = new IndexWriter(directory, config);
        Schema schema = schema(folder, writer, options);
        writer.setLiveCommitData(schema.userData().entrySet());
        if (first) {
            // So that files without a commit are known for what is left of an index.
            writer.commit();
        }
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            Batch batch = new Batch(writer, schema.vectors(), model);
            return new LuceneWriter(folder, directory, writer, Catalog.read(reader), batch, options.today());
        }
    }

    /** That of the last commit, or else a new one. */
    private static Schema schema(Path folder, IndexWriter writer, WriterOptions options) {
        Map<String, String> committed = new HashMap<>();
        Optional.ofNullable(writer.getLiveCommitData())
                .ifPresent(data -> data.forEach(entry -> committed.put(entry.getKey(), entry.getValue())));
        return committed.isEmpty()
                ? new Schema(String.valueOf(folder.toAbsolutePath().normalize().getFileName()), options.embeddings())
                : Schema.read(folder, committed);
    }

    @Override
    public Outcome add(Article article) {
        StoredSource source = StoredSource.of(article, today);
        if (catalog.confirm(source.id())) {
            return Outcome.UNCHANGED;
        }
        List<String> outdated = catalog.outdated(source.location());
        StoredSource added = source.seen(catalog.firstSeen(outdated).or(() -> today));
        outdated.forEach(this::remove);
        write(() -> batch.add(added, article.text()));
        catalog.add(added, article.text());
        return outdated.isEmpty() ? Outcome.ADDED : Outcome.REPLACED;
    }

    @Override
    public boolean hasVectors() {
        return batch.hasVectors();
    }

    @Override
    public boolean remove(String sourceId) {
        if (!catalog.remove(sourceId)) {
            return false;
        }
        write(() -> {
            batch.flushIfHeld(sourceId);
            writer.deleteDocuments(new Term(Fields.ID, sourceId), new Term(Fields.PASSAGE_OF, sourceId));
        });
        return true;
    }

    @Override
    public SortedMap<String, String> notAddedAgain(String under) {
        return catalog.unconfirmed(under);
    }

    @Override
    public void commit() {
        write(() -> {
            batch.flush();
            settleOrigins();
            for (String id : catalog.updateSuperseded()) {
                BytesRef successor = Successor.pack(catalog.superseded(id));
                writer.updateBinaryDocValue(new Term(Fields.ID, id), Fields.SUCCESSOR, successor);
            }
            writer.commit();
        });
    }

    private void settleOrigins() throws IOException {
        Set<String> unsettled = catalog.takeUnsettled();
        if (!unsettled.isEmpty()) {
            try (DirectoryReader reader = DirectoryReader.open(writer)) {
                Origins.settle(reader, catalog.groups(), unsettled);
            }
        }
        for (String id : catalog.groups().takeChanged()) {
            BytesRef origin = new BytesRef(catalog.groups().origin(id));
            writer.updateBinaryDocValue(new Term(Fields.ID, id), Fields.ORIGIN, origin);
        }
    }

    @Override
    public void close() {
        batch.close();
        write(() -> {
            writer.rollback();
            directory.close();
        });
    }

    private void write(Write step) {
        try {
            step.run();
        } catch (IOException e) {
            throw IndexException.unwritable(folder, e);
        }
    }

    @FunctionalInterface
    private interface Write {
        void run() throws IOException;
    }
}
