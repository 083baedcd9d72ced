package stet.summarize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import stet.model.Article;
import stet.model.Summary;

class ExtractiveSummarizerTest {

    private static final String TEXT = """
            Floods cut off Arden

            By Anna Berg

            ARDEN (AP) - Floods cut off the town of Arden on Monday after the river broke its banks. Floods cut off the town of Arden after the river broke banks. \
            "We have never seen such water. It came at night," said the mayor of the town. The mayor said that 40 houses in the town were under water. \
            He called it a disaster. Was the town warned about the river? Rescuers took 200 people out of the town by boat.

            Subscribe to our newsletter about floods and the town of Arden today.
            """;

    private static Article article(String text) {
        return new Article(
                "Floods cut off Arden",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                "-",
                text);
    }

    @Test
    void picksWholeSentencesInOrderWithoutRepetition() {
        Summary summary = new ExtractiveSummarizer().summarize(article(TEXT), 3);

        assertThat(summary.sentences())
                .extracting(Summary.Sentence::text)
                .containsExactly(
                        "Floods cut off the town of Arden on Monday after the river broke its banks.",
                        "The mayor said that 40 houses in the town were under water.",
                        "Rescuers took 200 people out of the town by boat.");
    }

    @Test
    void tracesEverySentenceToItsSpan() {
        assertThat(new ExtractiveSummarizer().summarize(article(TEXT), 20).sentences())
                .isNotEmpty()
                .allMatch(s -> s.faithful() && s.spans().getFirst().of(TEXT).equals(s.text()));
    }

    @Test
    void findsNothingToSayAboutNothing() {
        assertThat(new ExtractiveSummarizer().summarize(article(""), 3).sentences())
                .isEmpty();
        assertThat(new ExtractiveSummarizer().summarize(article(TEXT), 0).sentences())
                .isEmpty();
    }

    @Test
    void refusesANegativeLength() {
        assertThatThrownBy(() -> new ExtractiveSummarizer().summarize(article(TEXT), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
