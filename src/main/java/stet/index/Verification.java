package stet.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import stet.model.Digest;
import stet.model.Passage;
import stet.model.Problem;
import stet.model.Span;

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
        Map<String, Integer> ends = new TreeMap<>();
        StoredSources.forEach(reader, values -> ends.put(values.id(), end(values.windows())));
        for (Map.Entry<String, Integer> source : ends.entrySet()) {
            // One at a time, so that no more than one text is held.
            StoredSources stored = new StoredSources(reader);
            Passage whole = stored.passage(source.getKey(), new Span(0, source.getValue()));
            Optional<String> digest = stored.text(source.getKey()).map(Digest::sha256);
            if (!digest.equals(Optional.of(whole.source().sha256()))) {
                problems.add(new Problem(source.getKey(), "The stored text differs from its digest" + ADVICE + "."));
            }
        }
    }

    /** Where the last of some passages ends. */
    private static int end(List<Window> windows) {
        return windows.stream().mapToInt(window -> window.span().end()).max().orElse(0);
    }

    /** That each passage with a vector has its source. */
    private void checkPassages() throws IOException {
        StoredSources stored = new StoredSources(reader);
        for (LeafReaderContext leaf : reader.leaves()) {
            LeafReader segment = leaf.reader();
            Bits live = segment.getLiveDocs();
            for (int document = 0; document < segment.maxDoc(); document++) {
                if ((live == null || live.get(document)) && StoredSources.isPassage(segment, document)) {
                    int number = leaf.docBase + document;
                    stored.passage(stored.id(number), stored.span(number));
                }
            }
        }
    }
}
