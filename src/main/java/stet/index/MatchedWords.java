package stet.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import stet.model.Span;

/** Shows which words of a text a search by words found: read as the index reads them, so that "votes" finds "voted". */
public final class MatchedWords {

    private static final Analyzer ANALYZER = new EvidenceAnalyzer();

    private final Set<String> wanted = new HashSet<>();

    /** What a query looks for. */
    public MatchedWords(String query) {
        read(query, (word, span) -> wanted.add(word));
    }

    /** Where the words stand in a text, in order, none twice. */
    public List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        read(text, (word, span) -> {
            boolean apart = found.isEmpty() || !found.getLast().overlaps(span);
            if (apart && wanted.contains(word)) {
                found.add(span);
            }
        });
        return List.copyOf(found);
    }

    private static void read(String text, BiConsumer<String, Span> each) {
        try (TokenStream words = ANALYZER.tokenStream(Fields.BODY, text)) {
            TermToBytesRefAttribute word = words.getAttribute(TermToBytesRefAttribute.class);
            OffsetAttribute offset = words.getAttribute(OffsetAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                each.accept(word.getBytesRef().utf8ToString(), new Span(offset.startOffset(), offset.endOffset()));
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", e);
        }
    }
}
