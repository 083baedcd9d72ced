package stet.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.KnnByteVectorQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/** Finds passages by words, by meaning, or by both. */
final class PassageSearch {

    /** Fewer candidates than this would keep apart what the two ways of searching find. */
    private static final int FEWEST_CANDIDATES = 200;

    private static final double MEANING_WEIGHT = 0.6;

    /** A passage is short: whether it is on the subject shows in the whole of its source. */
    private static final double SOURCE_WEIGHT = 5;

    private static final Sort BY_SCORE_THEN_ID = new Sort(
            SortField.FIELD_SCORE,
            new SortField(Fields.SOURCE, SortField.Type.STRING),
            new SortField(Fields.START, SortField.Type.LONG));

    private final IndexSearcher searcher;
    private final Queries queries = new Queries(new EvidenceAnalyzer());

    PassageSearch(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** The more of the query its source speaks of, the better a passage. */
    List<Hit> byWords(PassageQuery query, int limit) throws IOException {
        int candidates = Math.max(limit, FEWEST_CANDIDATES);
        Map<String, Double> bySource = new HashMap<>();
        for (Hit hit : top(queries.sources(query), candidates)) {
            bySource.put(hit.source(), hit.score());
        }
        Query words = queries.passages(query);
        Map<Integer, Hit> hits = new HashMap<>();
        List<Hit> found = new ArrayList<>(top(words, candidates));
        found.addAll(top(Queries.within(words, bySource.keySet()), 2 * candidates));
        for (Hit hit : found) {
            double whole = bySource.getOrDefault(hit.source(), 0.0);
            hits.put(hit.document(), hit.withScore(hit.score() + SOURCE_WEIGHT * whole));
        }
        return hits.values().stream().sorted(Hit.BEST_FIRST).toList();
    }

    private List<Hit> top(Query query, int limit) throws IOException {
        return Stream.of(searcher.search(query, limit, BY_SCORE_THEN_ID).scoreDocs)
                .map(Hit::of)
                .toList();
    }

    /** Nearest first. */
    List<Hit> byMeaning(PassageQuery query, byte[] vector, int limit) throws IOException {
        return top(new KnnByteVectorQuery(Fields.VECTOR, vector, limit, queries.notAfter(query)), limit);
    }

    /**
     * Sums the two scores, each scaled to its own list: a convex combination, which keeps how far apart the best are
     * (Bruch et al., An Analysis of Fusion Functions for Hybrid Retrieval, 2023).
     */
    List<Hit> byBoth(PassageQuery query, byte[] vector, int limit) throws IOException {
        int candidates = Math.max(limit, FEWEST_CANDIDATES);
        Map<Integer, Hit> fused = new HashMap<>();
        add(fused, byWords(query, candidates), 0, 1 - MEANING_WEIGHT);
        List<Hit> near = byMeaning(query, vector, candidates);
        add(fused, near, near.isEmpty() ? 0 : near.getLast().score(), MEANING_WEIGHT);
        return List.copyOf(fused.values());
    }

    private static void add(Map<Integer, Hit> fused, List<Hit> hits, double lowest, double weight) {
        for (Hit hit : hits) {
            double range = Math.max(hits.getFirst().score() - lowest, Double.MIN_NORMAL);
            Hit scaled = hit.withScore(weight * (hit.score() - lowest) / range);
            fused.merge(hit.document(), scaled, (one, other) -> one.withScore(one.score() + other.score()));
        }
    }

    /**
     * A passage by its place in the index.
     *
     * @param source id of its source
     * @param start where it begins in its source
     */
    record Hit(int document, String source, long start, double score) {

        static final Comparator<Hit> BEST_FIRST = Comparator.comparingDouble(Hit::score)
                .reversed()
                .thenComparing(Hit::source)
                .thenComparingLong(Hit::start);

        /** What a search sorted by {@link #BY_SCORE_THEN_ID} found. */
        private static Hit of(ScoreDoc found) {
            Object[] sorted = ((FieldDoc) found).fields;
            double score = sorted[0] instanceof Float value ? value : 0;
            String source = sorted[1] instanceof BytesRef id ? id.utf8ToString() : "";
            long start = sorted[2] instanceof Long value ? value : 0;
            return new Hit(found.doc, source, start, score);
        }

        Hit withScore(double other) {
            return new Hit(document, source, start, other);
        }
    }
}
