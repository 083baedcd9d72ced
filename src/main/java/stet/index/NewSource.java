package stet.index;

import java.util.List;
import stet.model.Span;

/**
 * A source on its way into the index.
 *
 * @param windows the spans of its passages
 */
record NewSource(StoredSource source, String text, List<Span> windows) {

    static NewSource of(StoredSource source, String text) {
        return new NewSource(source, text, Windows.of(text));
    }

    /** What the vectors of its passages are made from: the title says what "he" and "there" refer to. */
    List<String> inContext() {
        String before = source.title().isEmpty() ? "" : source.title() + ". ";
        return windows.stream().map(window -> before + window.of(text)).toList();
    }
}
