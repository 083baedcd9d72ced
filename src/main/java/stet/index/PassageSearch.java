package stet.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final double SOURCE_WEIGHT = 8;

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
        for (ScoreDoc hit : top(queries.sources(query), candidates)) {
            bySource.put(source(hit), score(hit));
        }
        Query words = queries.passages(query);
        Map<Integer, Hit> hits = new HashMap<>();
        List<ScoreDoc> found = new ArrayList<>(top(words, candidates));
        found.addAll(top(Queries.within(words, bySource.keySet()), 2 * candidates));
        for (ScoreDoc hit : found) {
            double whole = bySource.getOrDefault(source(hit), 0.0);
            hits.put(hit.doc, new Hit(hit.doc, score(hit) + SOURCE_WEIGHT * whole));
        }
        List<Hit> ordered = new ArrayList<>(hits.values());
        ordered.sort(Comparator.comparingDouble((Hit hit) -> -hit.score()));
        return ordered;
    }

    private List<ScoreDoc> top(Query query, int limit) throws IOException {
        return List.of(searcher.search(query, limit, BY_SCORE_THEN_ID).scoreDocs);
    }

    /** Nearest first. */
    List<Hit> byMeaning(PassageQuery query, byte[] vector, int limit) throws IOException {
        Query nearest = new KnnByteVectorQuery(Fields.VECTOR, vector, limit, queries.notAfter(query));
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc hit : top(nearest, limit)) {
            hits.add(new Hit(hit.doc, score(hit)));
        }
        return hits;
    }

    /**
     * Sums the two scores, each scaled to its own list: a convex combination, which keeps how far apart the best are
     * (Bruch et al., An Analysis of Fusion Functions for Hybrid Retrieval, 2023).
     */
    List<Hit> byBoth(PassageQuery query, byte[] vector, int limit) throws IOException {
        int candidates = Math.max(limit, FEWEST_CANDIDATES);
        Map<Integer, Double> scores = new HashMap<>();
        add(scores, byWords(query, candidates), 0, 1 - MEANING_WEIGHT);
        List<Hit> near = byMeaning(query, vector, candidates);
        add(scores, near, near.isEmpty() ? 0 : near.getLast().score(), MEANING_WEIGHT);
        List<Hit> fused = new ArrayList<>();
        scores.forEach((document, score) -> fused.add(new Hit(document, score)));
        fused.sort(Comparator.comparingDouble((Hit hit) -> -hit.score()));
        return fused;
    }

    private static void add(Map<Integer, Double> scores, List<Hit> hits, double lowest, double weight) {
        for (Hit hit : hits) {
            double range = Math.max(hits.getFirst().score() - lowest, Double.MIN_NORMAL);
            scores.merge(hit.document(), weight * (hit.score() - lowest) / range, Double::sum);
        }
    }

    private static double score(ScoreDoc hit) {
        return ((FieldDoc) hit).fields[0] instanceof Float value ? value : 0;
    }

    private static String source(ScoreDoc hit) {
        return ((FieldDoc) hit).fields[1] instanceof BytesRef id ? id.utf8ToString() : "";
    }

    /** A passage by its place in the index. */
    record Hit(int document, double score) {}
}
