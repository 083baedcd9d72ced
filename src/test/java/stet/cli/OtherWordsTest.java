package stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report tells the same event in words of its own: what belongs together is found by meaning. */
class OtherWordsTest {

    private static final String ARTICLE = """
            A dam on the Sorrel river near Castleby gave way on Monday, and three villages had to be cleared.

            The structure was completed in 1974. Repairs are expected to cost 8.3 million euros, the water board said. \
            Its director, Nora Brandt, put the volume that escaped at 410,000 cubic metres. A total of 623 people spent the \
            night in a sports hall. The road to Castleby is closed for at least nine days.
            """;

    private static final String REPORT = """
            ---
            title: Sorrel valley empties after dam failure near Castleby
            publisher: Valley Post
            published: 2024-04-09
            ---
            People in the valley of the Sorrel heard the sirens at noon on Monday. Part of the Castleby dam, which dates \
            from 1974, had been washed out. According to Nora Brandt of the water board, 410,000 cubic metres were lost \
            from the lake. Her board has budgeted 3.8 million euros for mending the wall. Beds for 623 had been put up \
            in the gymnasium at Castleby by the evening. Drivers must take another way for nine days or more.
            """;

    @TempDir
    static Path folder;

    @BeforeAll
    static void index() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Files.writeString(sources.resolve("report.md"), REPORT);
        Files.writeString(folder.resolve("article.txt"), ARTICLE);
        StetRun.in(folder, "index", "add", sources.toString());
    }

    @Test
    void whatMayBeAnotherValueOfTheSameThingIsPointedOut() throws IOException {
        assertThat(verdict("MONEY", "8.3 million euros")).isEqualTo("CONFLICTING");
    }

    @Test
    void anEqualValueOfTheSameThingIsFoundByMeaning() throws IOException {
        assertThat(verdict("COUNT", "623 people")).isEqualTo("SUPPORTED");
    }

    @Test
    void wordsAloneSayNothing() throws IOException {
        assertThat(verdict("MONEY", "8.3 million euros", "--no-embeddings")).isEqualTo("NOT_ENOUGH_EVIDENCE");
    }

    private static String verdict(String kind, String quote, String... options) throws IOException {
        String[] check = {
            "check", folder.resolve("article.txt").toString(), "--published", "2024-04-09", "--format", "json"
        };
        String[] args = Stream.of(check, options).flatMap(Arrays::stream).toArray(String[]::new);
        for (JsonNode claim :
                new ObjectMapper().readTree(StetRun.in(folder, args).out()).path("claims")) {
            if (claim.path("quote").asText().contains(quote)
                    && claim.path("kind").asText().equals(kind)) {
                return claim.path("verdict").path("label").asText();
            }
        }
        return "no such claim";
    }
}
