package stet.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import stet.model.Article;

class ExtractionSpeedTest {

    private static final long SECOND = 1_000_000_000L;

    private long now;

    @Test
    void givesTheBestTimeAndHowItGrowsWithTheText() {
        Deque<Long> seconds = new ArrayDeque<>(List.of(10L, 20L, 5L, 4L, 6L, 7L, 8L, 9L, 12L, 11L, 10L, 13L));
        ExtractionSpeed speed = new ExtractionSpeed(
                article -> {
                    now += seconds.removeFirst() * SECOND;
                    return List.of();
                },
                () -> now);
        StringWriter out = new StringWriter();

        speed.run(List.of(article(500_000), article(499_998))).print(new PrintWriter(out));

        assertThat(out.toString().lines())
                .containsExactly(
                        "text                  1.00 MB",
                        "first time            0.10 MB/s",
                        "warm                  0.25 MB/s",
                        "twice the text takes  2.25 times as long");
    }

    private static Article article(int length) {
        String text = String.join("", Collections.nCopies(length, "a"));
        return new Article("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "en", "-", text);
    }
}
