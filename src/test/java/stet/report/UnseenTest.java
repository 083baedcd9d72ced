package stet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import stet.model.Passage;
import stet.model.ScoredPassage;
import stet.model.Source;
import stet.model.Span;

class UnseenTest {

    private static final String TEXT = "One. Two. Three. Four.";

    @Test
    void eachPartOfATextIsShownOnce() {
        assertThat(shown(passage("a", 0, 9), passage("a", 5, 16), passage("a", 10, 16), passage("b", 0, 9)))
                .containsExactly("One. Two.", "Three.", "One. Two.");
        assertThat(shown(passage("a", 10, 22), passage("a", 5, 16))).containsExactly("Three. Four.", "Two.");
    }

    private static List<String> shown(ScoredPassage... hits) {
        return Unseen.parts(Stream.of(hits).toList()).stream()
                .map(hit -> hit.passage().text())
                .toList();
    }

    private static ScoredPassage passage(String id, int start, int end) {
        Source source = new Source(id, "", Optional.empty(), Optional.empty(), id, "", id);
        Span span = new Span(start, end);
        return new ScoredPassage(new Passage(source, span, span.of(TEXT)), 1);
    }
}
