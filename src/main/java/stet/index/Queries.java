package stet.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** Turns what is searched for into Lucene queries. */
final class Queries {

    /** More words than this make a query slow and no better. */
    private static final int MOST_WORDS = 256;

    private static final float NAME_WEIGHT = 0.5f;

    private final Analyzer analyzer;

    Queries(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** Passages that share a word with the query, published on no later day than it asks for. */
    Query passages(PassageQuery query) throws IOException {
        BooleanQuery.Builder any = any(Fields.BODY, query);
        query.asOf().ifPresent(day -> any.add(after(day), Occur.MUST_NOT));
        return any.build();
    }

    /** Those of the passages that belong to some sources. */
    static Query within(Query passages, Collection<String> sourceIds) {
        List<BytesRef> ids = sourceIds.stream().map(BytesRef::new).toList();
        return new BooleanQuery.Builder()
                .add(passages, Occur.MUST)
                .add(new TermInSetQuery(Fields.SOURCE, ids), Occur.FILTER)
                .build();
    }

    /** Sources that share a word with the query. */
    Query sources(PassageQuery query) throws IOException {
        return any(Fields.WHOLE, query).build();
    }

    private BooleanQuery.Builder any(String field, PassageQuery query) throws IOException {
        Map<List<String>, Float> weights = new LinkedHashMap<>();
        addWords(query.text(), 1, weights);
        addWords(String.join(" ", query.names()), NAME_WEIGHT, weights);
        BooleanQuery.Builder any = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
        weights.forEach((spellings, weight) -> any.add(new BoostQuery(anyOf(field, spellings), weight), Occur.SHOULD));
        return any;
    }

    /** A number that is found in several spellings counts once. */
    private static Query anyOf(String field, List<String> spellings) {
        SynonymQuery.Builder any = new SynonymQuery.Builder(field);
        spellings.forEach(spelling -> any.addTerm(new Term(field, spelling)));
        return any.build();
    }

    /** Every passage published on no later day than the query asks for. */
    Query notAfter(PassageQuery query) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        query.asOf().ifPresent(day -> all.add(after(day), Occur.MUST_NOT));
        return all.build();
    }

    private static Query after(LocalDate day) {
        return LongPoint.newRangeQuery(Fields.DAY, day.toEpochDay() + 1, Long.MAX_VALUE);
    }

    /** A word counts as often as it is said. */
    private void addWords(String text, float weight, Map<List<String>, Float> weights) throws IOException {
        try (TokenStream stream = analyzer.tokenStream(Fields.BODY, text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            List<String> spellings = List.of();
            while (weights.size() < MOST_WORDS && stream.incrementToken()) {
                if (step.getPositionIncrement() > 0) {
                    add(spellings, weight, weights);
                    spellings = List.of(word.toString());
                } else {
                    spellings = List.of(spellings.getFirst(), word.toString());
                }
            }
            add(spellings, weight, weights);
        }
    }

    private static void add(List<String> spellings, float weight, Map<List<String>, Float> weights) {
        if (!spellings.isEmpty()) {
            weights.merge(spellings, weight, Float::sum);
        }
    }
}
