package stet.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import stet.index.EvidenceIndex;
import stet.index.EvidenceIndexWriter;
import stet.index.LuceneIndex;
import stet.index.WriterOptions;
import stet.model.Article;

/** An index that is gone when it is closed. */
public final class TemporaryIndex implements AutoCloseable {

    private final Path folder;
    private final EvidenceIndex index;

    private TemporaryIndex(Path folder, EvidenceIndex index) {
        this.folder = folder;
        this.index = index;
    }

    /** Indexes a few articles in the temporary folder. */
    public static TemporaryIndex of(List<Article> articles) {
        try {
            Path folder = Files.createTempDirectory("stet-");
            try (EvidenceIndexWriter writer = LuceneIndex.writer(folder, WriterOptions.wordsOnly())) {
                articles.forEach(writer::add);
                writer.commit();
            }
            return new TemporaryIndex(folder, LuceneIndex.open(folder));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use the temporary folder: free some space there.", e);
        }
    }

    /** The index, usable until this is closed. */
    public EvidenceIndex index() {
        return index;
    }

    @Override
    public void close() {
        index.close();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot empty the temporary folder " + folder + ".", e);
        }
    }
}
