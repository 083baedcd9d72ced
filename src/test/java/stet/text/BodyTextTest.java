package stet.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTextTest {

    private static List<String> body(String text) {
        return new BodyText()
                .sentences(text).stream().map(span -> span.of(text)).toList();
    }

    @Test
    void aLongRunOfStopsEndsOneSentenceAndTakesNoLonger() {
        String dots = ".".repeat(200_000);
        List<String> found = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> body("The flood killed 14 people" + dots + " Rain fell in Dorn."));
        assertThat(found).last().isEqualTo("Rain fell in Dorn.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Anna Berg",
                "By Anna Berg and Tom Ruiz, Staff Writers",
                "Subscribe to our newsletter for 5 dollars a month.",
                "Photo: Anna Berg / Agency",
                "\u00A9 2024 The Daily. All rights reserved.",
                "(Reporting by Anna Berg; editing by Tom Ruiz)",
                "* * *"
            })
    void leavesOutWhatStandsAroundAStory(String line) {
        assertThat(body("The war began.\n\n" + line + "\n\nIt ended.")).containsExactly("The war began.", "It ended.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GENEVA (AP) \u2014 The war began.",
                "WASHINGTON, March 3 (Reuters) - The war began.",
                "TEL AVIV, Israel \u2013 The war began."
            })
    void cutsOffTheDateline(String sentence) {
        assertThat(body(sentence)).containsExactly("The war began.");
    }

    @Test
    void keepsWhatOnlyLooksLikeIt() {
        String text =
                "By Monday the war had begun.\n\nSubscribers fell by 3 percent. The UN \u2014 as ever \u2014 met.";

        assertThat(body(text)).hasSize(3).last().isEqualTo("The UN \u2014 as ever \u2014 met.");
    }
}
