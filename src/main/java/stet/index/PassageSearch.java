package stet.index;

import java.io.IOException;
import java.util.ArrayList;
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
import stet.index.WindowRanking.Found;

/** Finds passages by words, by meaning, or by both. */
final class PassageSearch {

    /** Fewer candidates than this would keep apart what the two ways of searching find. */
    private static final int FEWEST_CANDIDATES = 200;

    private static final double MEANING_WEIGHT = 0.6;

    private static final Sort BY_SCORE_THEN_ID = new Sort(
            SortField.FIELD_SCORE,
            new SortField(Fields.SOURCE, SortField.Type.STRING),
            new SortField(Fields.START, SortField.Type.LONG));

    private final IndexSearcher searcher;
    private final StoredSources stored;
    private final Queries queries = new Queries(new EvidenceAnalyzer());

    PassageSearch(IndexSearcher searcher, StoredSources stored) {
        this.searcher = searcher;
        this.stored = stored;
    }

    /** The passages of the best sources; the more of the query its source speaks of, the better a passage. */
    List<Hit> byWords(PassageQuery query, int limit) throws IOException {
        List<QueryWord> words = queries.words(query);
        List<Found> sources = top(Queries.sources(words, query), Math.max(limit, FEWEST_CANDIDATES));
        return WindowRanking.passages(searcher, sources, words).stream()
                .sorted(Hit.BEST_FIRST)
                .toList();
    }

    private List<Found> top(Query query, int limit) throws IOException {
        List<Found> found = new ArrayList<>();
        for (ScoreDoc document : searcher.search(query, limit, BY_SCORE_THEN_ID).scoreDocs) {
            Object[] sorted = ((FieldDoc) document).fields;
            double score = sorted[0] instanceof Float value ? value : 0;
            String source = sorted[1] instanceof BytesRef id ? id.utf8ToString() : "";
            found.add(new Found(document.doc, source, score));
        }
        return found;
    }

    /** Nearest first. */
    List<Hit> byMeaning(PassageQuery query, byte[] vector, int limit) throws IOException {
        Query nearest = new KnnByteVectorQuery(Fields.VECTOR, vector, limit, Queries.notAfter(query));
        List<Hit> hits = new ArrayList<>();
        for (Found passage : top(nearest, limit)) {
            hits.add(new Hit(passage.id(), stored.span(passage.document()), passage.score()));
        }
        return hits;
    }

    /**
     * Sums the two scores, each scaled to its own list: a convex combination, which keeps how far apart the best are
     * (Bruch et al., An Analysis of Fusion Functions for Hybrid Retrieval, 2023).
     */
    List<Hit> byBoth(PassageQuery query, byte[] vector, int limit) throws IOException {
        int candidates = Math.max(limit, FEWEST_CANDIDATES);
        Map<Hit.Place, Hit> fused = new HashMap<>();
        add(fused, byWords(query, candidates), 0, 1 - MEANING_WEIGHT);
        List<Hit> near = byMeaning(query, vector, candidates);
        add(fused, near, near.isEmpty() ? 0 : near.getLast().score(), MEANING_WEIGHT);
        return List.copyOf(fused.values());
    }

    private static void add(Map<Hit.Place, Hit> fused, List<Hit> hits, double lowest, double weight) {
        for (Hit hit : hits) {
            double range = Math.max(hits.getFirst().score() - lowest, Double.MIN_NORMAL);
            Hit scaled = hit.withScore(weight * (hit.score() - lowest) / range);
            fused.merge(hit.place(), scaled, (one, other) -> one.withScore(one.score() + other.score()));
        }
    }
}
