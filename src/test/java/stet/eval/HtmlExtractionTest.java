package stet.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.ingest.Ingest;
import stet.ingest.Limits;

class HtmlExtractionTest {

    @TempDir
    Path folder;

    @Test
    void countsShinglesOfFourWordsAndAveragesOverPages() throws Exception {
        page("a", "<html><head><title>Ferry</title></head><body><p>one two three four five six</p></body></html>");
        page(
                "b",
                "<html><head><title>Ferry</title><meta property='article:published_time' content='2024-03-24T23:00:00Z'>"
                        + "</head><body><p>entirely different words stand here</p></body></html>");
        Files.writeString(folder.resolve("ground-truth.json"), """
                {"a": {"articleBody": "One or one two three four five", "url": "https://a.example"},
                 "b": {"articleBody": "entirely different words stand here", "url": "https://b.example/2024/03/25/ferry"}}
                """);
        StringWriter out = new StringWriter();

        new HtmlExtraction(new Ingest(Limits.standard())).run(folder, new PrintWriter(out));

        assertThat(out.toString().lines())
                .containsExactly(
                        "pages 2",
                        "precision 0.833, recall 0.750, F1 0.789",
                        "title on 2, day on 1, author on 0, publisher on 0",
                        "day within one of that in the address on 1 of 1 pages that have one there",
                        "1.000 1.000 b https://b.example/2024/03/25/ferry",
                        "0.667 0.500 a https://a.example");
    }

    private void page(String id, String html) throws Exception {
        Files.createDirectories(folder.resolve("html"));
        try (var out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("html/" + id + ".html.gz")))) {
            out.write(html.getBytes(StandardCharsets.UTF_8));
        }
    }
}
