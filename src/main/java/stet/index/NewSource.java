package stet.index;

import java.util.List;
import org.apache.lucene.util.BytesRef;
import stet.model.Span;

/**
 * A source on its way into the index, with all that can be worked out without the index.
 *
 * @param windows the spans of its passages
 * @param titleWords the words of its title
 * @param words the words of its text
 * @param sketch the packed {@link Sketch}
 */
record NewSource(
        StoredSource source,
        String text,
        List<Span> windows,
        AnalyzedText titleWords,
        AnalyzedText words,
        BytesRef sketch) {

    private static final EvidenceAnalyzer ANALYZER = new EvidenceAnalyzer();

    static NewSource of(StoredSource source, String text) {
        return new NewSource(
                source,
                text,
                Windows.of(text),
                AnalyzedText.of(ANALYZER, source.title()),
                AnalyzedText.of(ANALYZER, text),
                Sketch.pack(Sketch.of(text)));
    }

    /** What the vectors of its passages are made from: the title says what "he" and "there" refer to. */
    List<String> inContext() {
        String before = source.title().isEmpty() ? "" : source.title() + ". ";
        return windows.stream().map(window -> before + window.of(text)).toList();
    }
}
