package stet.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;

/**
 * Ranks the passages of sources that were found, by BM25 over the words of each passage. The index holds every word once,
 * with its position; which passages it is in follows from that.
 */
final class WindowRanking {

    private final IndexSearcher searcher;
    private final Map<LeafReaderContext, List<Candidate>> bySegment = new LinkedHashMap<>();

    private WindowRanking(IndexSearcher searcher, List<Found> sources) throws IOException {
        this.searcher = searcher;
        List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
        List<Found> inOrder = sources.stream()
                .sorted(Comparator.comparingInt(Found::document))
                .toList();
        Map<LeafReaderContext, SourceValues> values = new HashMap<>();
        for (Found source : inOrder) {
            LeafReaderContext segment = segments.get(ReaderUtil.subIndex(source.document(), segments));
            int document = source.document() - segment.docBase;
            List<Window> windows = values.computeIfAbsent(segment, s -> new SourceValues(s.reader()))
                    .at(document)
                    .windows();
            bySegment.computeIfAbsent(segment, s -> new ArrayList<>()).add(new Candidate(document, source, windows));
        }
    }

    /** A source that was found, by its number in the whole index. */
    record Found(int document, String id, double score) {}

    /** The passages of sources that have words of a query, in no particular order. */
    static List<Hit> passages(IndexSearcher searcher, List<Found> sources, List<QueryWord> words) throws IOException {
        WindowRanking ranking = new WindowRanking(searcher, sources);
        CollectionStatistics all = searcher.collectionStatistics(Fields.WORDS);
        double averageWords = Candidate.averageWords(ranking.candidates());
        if (all != null) {
            for (QueryWord word : words) {
                ranking.add(word, all, averageWords);
            }
        }
        return ranking.candidates()
                .flatMap(candidate -> candidate.hits().stream())
                .toList();
    }

    private Stream<Candidate> candidates() {
        return bySegment.values().stream().flatMap(List::stream);
    }

    private void add(QueryWord word, CollectionStatistics all, double averageWords) throws IOException {
        int sourcesWithIt = searcher.getIndexReader().docFreq(word.term());
        double most = word.weight() * Ranking.rarity(sourcesWithIt, all.docCount());
        for (Map.Entry<LeafReaderContext, List<Candidate>> segment : bySegment.entrySet()) {
            count(
                    segment.getKey().reader(),
                    word.term(),
                    segment.getValue(),
                    (times, words) -> most * Ranking.share(times, words, averageWords));
        }
    }

    private static void count(LeafReader segment, Term term, List<Candidate> candidates, Candidate.Weight weight)
            throws IOException {
        PostingsEnum postings = segment.postings(term, PostingsEnum.POSITIONS);
        if (postings == null) {
            return;
        }
        for (Candidate candidate : candidates) {
            int at = postings.docID();
            if (at < candidate.document()) {
                at = postings.advance(candidate.document());
            }
            if (at == candidate.document()) {
                for (int i = postings.freq(); i > 0; i--) {
                    candidate.count(postings.nextPosition());
                }
                candidate.score(weight);
            }
        }
    }
}
