package stet.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import stet.model.Digest;
import stet.model.Problem;
import stet.model.Source;

/** Reads a whole index and compares it with its own checksums and digests. */
final class Verification {

    private static final String ADVICE = "; remove the source and add it again";

    private final Path folder;
    private final IndexReader reader;
    private final List<Problem> problems = new ArrayList<>();

    Verification(Path folder, IndexReader reader) {
        this.folder = folder;
        this.reader = reader;
    }

    List<Problem> run() {
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            checkTexts();
            checkPassages();
        } catch (IOException | RuntimeException e) {
            problems.add(new Problem(
                    folder.toString(),
                    "The index files are damaged (" + e.getMessage()
                            + "); remove the folder and add the sources again."));
        }
        return List.copyOf(problems);
    }

    private void checkTexts() throws IOException {
        List<Source> sources = new StoredSources(reader).all();
        sources.sort(Comparator.comparing(Source::id));
        for (Source source : sources) {
            // One at a time, so that no more than one text is held.
            Optional<String> text = new StoredSources(reader).text(source.id());
            if (!text.map(Digest::sha256).equals(Optional.of(source.sha256()))) {
                problems.add(new Problem(source.id(), "The stored text differs from its digest" + ADVICE + "."));
            }
        }
    }

    private void checkPassages() throws IOException {
        StoredSources stored = new StoredSources(reader);
        for (LeafReaderContext leaf : reader.leaves()) {
            LeafReader segment = leaf.reader();
            Bits live = segment.getLiveDocs();
            for (int document = 0; document < segment.maxDoc(); document++) {
                if ((live == null || live.get(document)) && StoredSources.isPassage(segment, document)) {
                    stored.passage(leaf.docBase + document);
                }
            }
        }
    }
}
