package stet.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import stet.index.embedding.Embedder;
import stet.index.embedding.LazyModel;
import stet.model.Digest;
import stet.model.IndexStats;
import stet.model.IndexSummary;
import stet.model.Passage;
import stet.model.Problem;
import stet.model.ScoredPassage;
import stet.model.Source;

/** Reads one committed state of a Lucene index. */
final class LuceneReader implements EvidenceIndex {

    private final Path folder;
    private final DirectoryReader reader;
    private final Schema schema;
    private final Matching matching;
    private final PassageSearch passages;
    private final StoredSources stored;
    private final LazyModel model = new LazyModel(Embedder::load);

    private LuceneReader(Path folder, DirectoryReader reader, Schema schema, Matching matching) {
        this.folder = folder;
        this.reader = reader;
        this.schema = schema;
        this.matching = schema.vectors() ? matching : Matching.WORDS;
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(Ranking.similarity());
        this.stored = new StoredSources(reader);
        this.passages = new PassageSearch(searcher, stored);
    }

    static LuceneReader open(Path folder, Matching matching) {
        // Lucene would make the folder.
        if (!Files.isDirectory(folder)) {
            throw IndexException.missing(folder);
        }
        try {
            FSDirectory directory = FSDirectory.open(folder);
            if (!DirectoryReader.indexExists(directory)) {
                throw IndexFolder.holdsRemains(directory)
                        ? IndexException.corrupt(folder)
                        : IndexException.missing(folder);
            }
            DirectoryReader reader = DirectoryReader.open(directory);
            return new LuceneReader(folder, reader, schema(folder, reader), matching);
        } catch (IOException e) {
            throw IndexException.unreadable(folder, e);
        }
    }

    private static Schema schema(Path folder, DirectoryReader reader) throws IOException {
        try {
            return Schema.read(folder, reader.getIndexCommit().getUserData());
        } catch (IndexException e) {
            reader.close();
            throw e;
        }
    }

    @Override
    public List<ScoredPassage> search(PassageQuery query, int limit) {
        try {
            return current(Spread.overSources(hits(query, limit)), query, limit);
        } catch (IOException e) {
            throw IndexException.unreadable(folder, e);
        }
    }

    /** The first of them whose source was not superseded on the day that is asked for. */
    private List<ScoredPassage> current(List<Hit> hits, PassageQuery query, int limit) throws IOException {
        List<ScoredPassage> found = new ArrayList<>();
        for (Hit hit : hits) {
            Passage passage = stored.passage(hit.source(), hit.span());
            if (!isSuperseded(passage.source(), query)) {
                found.add(new ScoredPassage(passage, hit.score()));
            }
            if (found.size() == limit) {
                break;
            }
        }
        return List.copyOf(found);
    }

    private static boolean isSuperseded(Source source, PassageQuery query) {
        return source.superseded()
                .filter(later ->
                        query.asOf().map(day -> !later.since().isAfter(day)).orElse(true))
                .isPresent();
    }

    private List<Hit> hits(PassageQuery query, int limit) throws IOException {
        return switch (matching) {
            case WORDS -> passages.byWords(query, limit);
            case MEANING -> passages.byMeaning(query, vector(query), limit);
            case BOTH -> passages.byBoth(query, vector(query), limit);
        };
    }

    private byte[] vector(PassageQuery query) {
        return Vectors.bytes(model.query(query.text()));
    }

    @Override
    public List<Source> sources() {
        try {
            return stored.all().stream()
                    .sorted(Comparator.comparing(Source::id))
                    .toList();
        } catch (IOException e) {
            throw IndexException.unreadable(folder, e);
        }
    }

    @Override
    public Optional<String> text(String sourceId) {
        try {
            return stored.text(sourceId);
        } catch (IOException e) {
            throw IndexException.unreadable(folder, e);
        }
    }

    @Override
    public IndexStats stats() {
        List<Source> sources = sources();
        int passages = passages();
        String all = sources.stream().map(s -> s.id() + ' ' + s.sha256() + '\n').collect(Collectors.joining());
        long origins = sources.stream().map(Source::origin).distinct().count();
        return new IndexStats(schema.id(), sources.size(), passages, origins, Digest.sha256(all));
    }

    @Override
    public IndexSummary summary() {
        try {
            return Summaries.of(stats(), sources(), reader, schema.vectors());
        } catch (IOException e) {
            throw IndexException.unreadable(folder, e);
        }
    }

    private int passages() {
        AtomicInteger passages = new AtomicInteger();
        try {
            StoredSources.forEach(
                    reader, values -> passages.addAndGet(values.windows().size()));
        } catch (IOException e) {
            throw IndexException.unreadable(folder, e);
        }
        return passages.get();
    }

    @Override
    public List<Problem> verify() {
        return new Verification(folder, reader).run();
    }

    @Override
    public void close() {
        try {
            model.close();
            IOUtils.close(reader, reader.directory());
        } catch (IOException e) {
            throw IndexException.unreadable(folder, e);
        }
    }
}
