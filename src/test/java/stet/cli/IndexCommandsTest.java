package stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the {@code index} commands say, as a user meets it. */
class IndexCommandsTest {

    @TempDir
    Path folder;

    @Test
    void searchLeavesOutWhatWasPublishedLater() throws IOException {
        add("rows.csv", """
                title,text,published
                Early,The ferry sank on Monday.,2024-03-25
                Late,The ferry was raised.,2024-04-02
                Undated,The ferry is old.,
                """);

        assertThat(StetRun.in(folder, "index", "search", "ferry", "--as-of", "2024-03-25")
                        .out())
                .contains("sank", "is old")
                .doesNotContain("raised");
        assertThat(StetRun.in(folder, "index", "search", "ferry", "--as-of", "2024-04-02")
                        .out())
                .contains("sank", "raised");
        StetRun wrong = StetRun.in(folder, "index", "search", "ferry", "--as-of", "today");
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).contains("'today' is not a date such as 2024-03-25");
    }

    @Test
    void statsSayWhatThereIs() throws IOException {
        add("rows.csv", """
                title,text,published,publisher
                Ferry sinks off coast,The ferry sank on Monday.,2024-03-25,Post
                Correction: Ferry sinks off coast,The ferry ran aground.,2024-04-02,Post
                Other,The ferry is old.,,Herald
                Another,The quay is new.,,
                """);

        assertThat(StetRun.in(folder, "index", "stats").out()).matches("""
                        sources     4
                        passages    4
                        origins     4
                        published   2024-03-25 to 2024-04-02
                        undated     2
                        publishers  2
                        anonymous   1
                        superseded  1
                        size        \\d+ kB
                        vectors     no
                        id          index
                        sha256      [0-9a-f]{64}
                        """);
        assertThat(StetRun.in(folder, "index", "stats", "--format", "json").out())
                .contains("\"earliest\"", "2024-03-25", "\"undated\"", "\"vectors\"", "\"bytes\"");
    }

    @Test
    void aQuotationMarkThatIsNotClosedSpoilsItsOwnRowOnly() throws IOException {
        StetRun run = add("rows.csv", """
                title,text
                One,"The first row rose."
                Two,"The second row fell.
                Three,The third row stood.
                Four,"The fourth row, too, stood."
                Five,"The fifth row
                has two lines."
                Six,"The sixth row never ends.
                Seven,The last row ends.
                """);

        assertThat(run.exit()).isEqualTo(6);
        assertThat(run.err())
                .startsWith("Sources: 5 added.\n")
                .contains("rows.csv#3 is left out: on line 3 of the file a quotation mark is not closed")
                .contains("rows.csv#7 is left out: on line 8 of the file a quotation mark is not closed");
        assertThat(StetRun.in(folder, "index", "list").out()).contains("One", "Three", "Four", "Five", "Seven");
        assertThat(StetRun.in(folder, "index", "search", "fifth").out()).contains("has two lines.");
    }

    @Test
    void anEmptyNameIsNoIndex() throws IOException {
        String article = Files.writeString(folder.resolve("a.txt"), "Five people died.\n")
                .toString();

        StetRun run = StetRun.in(folder, "check", article, "--index", "");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("stet: The name of the index folder is empty: give --index a folder, or leave it out.\n");
    }

    private StetRun add(String name, String text) throws IOException {
        return StetRun.in(
                folder,
                "index",
                "add",
                Files.writeString(folder.resolve(name), text).toString());
    }
}
