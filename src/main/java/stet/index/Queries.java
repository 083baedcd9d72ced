package stet.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/** Turns what is searched for into words and Lucene queries. */
final class Queries {

    /** More words than this make a query slow and no better. */
    private static final int MOST_WORDS = 256;

    private static final float NAME_WEIGHT = 0.5f;

    /** The common spelling of a number comes beside the one that was used: it finds other spellings and favours no number. */
    private static final float SPELLING_WEIGHT = 0.1f;

    private final Analyzer analyzer;

    Queries(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** The words of a query. */
    List<QueryWord> words(PassageQuery query) throws IOException {
        Map<String, Float> weights = new LinkedHashMap<>();
        addWords(query.text(), 1, weights);
        addWords(String.join(" ", query.names()), NAME_WEIGHT, weights);
        List<QueryWord> words = new ArrayList<>();
        weights.forEach((word, weight) -> words.add(new QueryWord(word, weight)));
        return words;
    }

    /** Sources that have one of the words, published on no later day than the query asks for. */
    static Query sources(List<QueryWord> words, PassageQuery query) {
        BooleanQuery.Builder any = new BooleanQuery.Builder().setMinimumNumberShouldMatch(1);
        words.forEach(word -> any.add(word.query(), Occur.SHOULD));
        query.asOf().ifPresent(day -> any.add(after(day), Occur.MUST_NOT));
        return any.build();
    }

    /** All that was published on no later day than the query asks for. */
    static Query notAfter(PassageQuery query) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        query.asOf().ifPresent(day -> all.add(after(day), Occur.MUST_NOT));
        return all.build();
    }

    private static Query after(LocalDate day) {
        return LongPoint.newRangeQuery(Fields.DAY, day.toEpochDay() + 1, Long.MAX_VALUE);
    }

    /** A word counts as often as it is said. */
    private void addWords(String text, float weight, Map<String, Float> weights) throws IOException {
        try (TokenStream stream = analyzer.tokenStream(Fields.WORDS, text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            while (weights.size() < MOST_WORDS && stream.incrementToken()) {
                boolean otherSpelling = step.getPositionIncrement() == 0;
                weights.merge(word.toString(), otherSpelling ? SPELLING_WEIGHT * weight : weight, Float::sum);
            }
        }
    }
}
