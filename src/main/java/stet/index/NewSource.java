package stet.index;

import java.util.List;
import org.apache.lucene.util.BytesRef;

/**
 * A source on its way into the index, with all that can be worked out without the index.
 *
 * @param windows its passages
 * @param words those of its title and text
 * @param sketch the packed {@link Sketch}
 */
record NewSource(StoredSource source, String text, List<Window> windows, AnalyzedText words, BytesRef sketch) {

    private static final EvidenceAnalyzer ANALYZER = new EvidenceAnalyzer();

    static NewSource of(StoredSource source, String text) {
        AnalyzedText words = AnalyzedText.of(ANALYZER, source.title(), text);
        List<Window> windows = Windows.of(text).stream()
                .map(span -> new Window(span, words.positions(span)))
                .toList();
        return new NewSource(source, text, windows, words, Sketch.pack(Sketch.of(words)));
    }

    /** What the vectors of its passages are made from: the title says what "he" and "there" refer to. */
    List<String> inContext() {
        String before = source.title().isEmpty() ? "" : source.title() + ". ";
        return windows.stream().map(window -> before + window.span().of(text)).toList();
    }
}
