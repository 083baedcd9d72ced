package stet.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import stet.model.Source;
import stet.text.Copies;
import stet.text.Shingles;

/**
 * Groups sources that were copied from one report. Candidates share sampled shingles (Broder's sketch for containment),
 * the exact share decides, and a group bears the smallest id of its members, whatever the order they came in.
 */
final class Origins {

    /** One shingle in four: a copy of the shortest text worth grouping still shares some. */
    private static final int SAMPLE = 4;
    /** Enough to find any copy; more would only make the query slow. */
    private static final int MOST_TERMS = 256;

    private static final int MOST_CANDIDATES = 100;
    private static final int REMEMBERED = 512;

    private final IndexSearcher searcher;
    private final DirectoryReader reader;
    private final Map<String, String> parents = new TreeMap<>();
    private final Map<String, Shingles> shingles = new LinkedHashMap<>();

    private Origins(DirectoryReader reader) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
    }

    /** The terms under which copies of a text can be found. */
    static List<String> sketch(String text) {
        return terms(Shingles.of(text)).mapToObj(Long::toHexString).toList();
    }

    private static LongStream terms(Shingles shingles) {
        return shingles.sample(SAMPLE).limit(MOST_TERMS);
    }

    /**
     * Brings the stored origins up to date.
     *
     * @param added ids of sources that have no origin yet
     * @param broken origins that lost a source, so that the rest may no longer belong together
     * @return all sources with their origins
     */
    static List<Source> update(IndexWriter writer, Set<String> added, Set<String> broken) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            return new Origins(reader).update(writer, new TreeSet<>(added), broken, new StoredSources(reader).all());
        }
    }

    private List<Source> update(IndexWriter writer, Set<String> changed, Set<String> broken, Collection<Source> sources)
            throws IOException {
        seed(changed, broken, sources);
        for (String id : changed) {
            joinCopies(id);
        }
        List<Source> settled = new ArrayList<>();
        for (Source source : sources) {
            Source now = withOrigin(source, root(source.id()));
            if (!now.equals(source)) {
                writer.updateBinaryDocValue(
                        new Term(Fields.ID, source.id()), Fields.ORIGIN, new BytesRef(now.origin()));
            }
            settled.add(now);
        }
        return settled;
    }

    private static Source withOrigin(Source s, String origin) {
        return new Source(s.id(), s.title(), s.publisher(), s.published(), s.location(), s.sha256(), origin);
    }

    private void seed(Set<String> changed, Set<String> broken, Collection<Source> sources) {
        for (Source source : sources) {
            boolean loose = broken.contains(source.origin());
            parents.put(source.id(), loose ? source.id() : source.origin());
            if (loose) {
                changed.add(source.id());
            }
        }
    }

    private void joinCopies(String id) throws IOException {
        Optional<Shingles> own = shingles(id);
        if (own.isEmpty() || own.get().size() == 0) {
            return;
        }
        StoredSources stored = new StoredSources(reader);
        for (ScoreDoc hit : searcher.search(candidates(own.get()), MOST_CANDIDATES).scoreDocs) {
            String other = stored.id(hit.doc);
            if (parents.containsKey(other) && !root(id).equals(root(other)) && areCopies(own.get(), other)) {
                join(id, other);
            }
        }
    }

    private static Query candidates(Shingles shingles) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        terms(shingles)
                .mapToObj(hash -> new Term(Fields.SKETCH, Long.toHexString(hash)))
                .forEach(term -> any.add(new ConstantScoreQuery(new TermQuery(term)), Occur.SHOULD));
        return any.build();
    }

    private boolean areCopies(Shingles own, String other) throws IOException {
        return shingles(other).map(theirs -> Copies.areCopies(own, theirs)).orElse(false);
    }

    private Optional<Shingles> shingles(String id) throws IOException {
        Shingles known = shingles.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Shingles> found = new StoredSources(reader).text(id).map(Shingles::of);
        if (shingles.size() >= REMEMBERED) {
            shingles.remove(shingles.keySet().iterator().next());
        }
        found.ifPresent(fresh -> shingles.put(id, fresh));
        return found;
    }

    private void join(String one, String other) {
        String first = root(one);
        String second = root(other);
        boolean ordered = first.compareTo(second) < 0;
        parents.put(ordered ? second : first, ordered ? first : second);
    }

    private String root(String id) {
        String at = id;
        for (String parent = parent(at); !parent.equals(at); parent = parent(at)) {
            at = parent;
        }
        return at;
    }

    private String parent(String id) {
        return parents.getOrDefault(id, id);
    }
}
