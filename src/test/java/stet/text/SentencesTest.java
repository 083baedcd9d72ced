package stet.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stet.model.Span;

class SentencesTest {

    private static List<String> split(String text) {
        return new Sentences().spans(text).stream().map(span -> span.of(text)).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gen. David Petraeus left. | Lt. Col. Smith stayed.",
                "He moved to the U.S. in Oct. 2012. | She stayed in the U.K. until 9 p.m. | The rest left.",
                "The U.S. Senate voted. | It passed.",
                "They met in Washington, D.C. | The talks failed.",
                "\"We will go.\" | The minister sat down.",
                "\"Why now?\" Anna Berg asked. | Nobody answered.",
                "\u201CWe lost.\u201D | He left.",
                "\"It is over,\" he said. | \"We lost.\"",
                "Apple Inc. reported a profit of $2.5 million. | Shares rose 3.1 percent.",
                "J. K. Rowling wrote it. | Was it good? | Yes!",
                "Profit fell (it was 3 in May.) | The board resigned.",
                "Read No. 5 first. | Dr. No is out.",
                "Mr. and Mrs. Smith vs. the state. | The court heard both."
            })
    void endsSentencesAtStopsThatEndThem(String marked) {
        String text = marked.replace(" | ", " ");

        assertThat(split(text)).containsExactly(marked.split(" \\| ", -1));
    }

    @Test
    void endsSentencesAtParagraphsAndHeadings() {
        String text = "  War and peace\n\nThe war began.\r\n\r\nBy Anna Berg\nIt ended in May\n- one\n- two\n";

        assertThat(split(text))
                .containsExactly(
                        "War and peace", "The war began.", "By Anna Berg", "It ended in May", "- one", "- two");
    }

    @Test
    void readsOnWhereALineIsWrapped() {
        String text =
                "The prime minister of Israel cancelled the visit of a\ndelegation to Washington. It was planned for the day after\nMonday.";

        assertThat(split(text)).hasSize(2);
    }

    @Test
    void boundsSentencesWithoutStops() {
        String text = "word ".repeat(10_000);

        assertThat(new Sentences().spans(text)).isNotEmpty().allMatch(span -> span.length() <= Sentences.LONGEST);
    }

    @Test
    void findsNothingInBlankText() {
        assertThat(new Sentences().spans(" \n\t\u00A0\n ")).isEmpty();
        assertThat(new Sentences().spans("")).isEmpty();
    }

    @Test
    void keepsOffsetsOfTheWholeText() {
        assertThat(new Sentences().spans("One.\n\n  Two. ")).containsExactly(new Span(0, 4), new Span(8, 12));
    }
}
