package stet.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.model.Article;

class IngestTest {

    private final Ingest ingest = new Ingest(Limits.standard());

    @TempDir
    Path folder;

    @Test
    void keepsPlainTextAsItIs() throws Exception {
        Article article =
                text("news.txt", "Bridge closes\nBy Ann Lee\n\nThe bridge closed on  Monday.\r\nIt stays shut.\n");

        assertThat(article.text())
                .isEqualTo("Bridge closes\nBy Ann Lee\n\nThe bridge closed on  Monday.\nIt stays shut.\n");
        assertThat(article.title()).isEqualTo("Bridge closes");
        assertThat(article.author()).contains("Ann Lee");
    }

    @ParameterizedTest
    @CsvSource({
        "1\u200B4 people, 14 people",
        "1\u2060\uFEFF4 people, 14 people",
        "1\uFE0F\u20E34\uFE0F\u20E3 people, 14 people",
        "\u0663\u0663 people, 33 people",
        "\uFF13\uFF13 people, 33 people",
        "41\u001B[31m people, 41 people",
    })
    void readsANumberAsItLooks(String written, String read) throws Exception {
        assertThat(text("news.txt", "The fire killed " + written + ".\n").text())
                .isEqualTo("The fire killed " + read + ".\n");
    }

    @Test
    void takesFrontMatterOffTheText() throws Exception {
        Article article = text("news.md", """
                ---
                title: "Bridge closes"
                publisher: Harbour Post
                published: 2024-03-25
                url: https://example.org/bridge
                ---

                # The bridge

                The **bridge** closed, [officials](https://example.org) said.
                """);

        assertThat(article.title()).isEqualTo("Bridge closes");
        assertThat(article.publisher()).contains("Harbour Post");
        assertThat(article.published()).contains(LocalDate.of(2024, 3, 25));
        assertThat(article.url()).contains("https://example.org/bridge");
        assertThat(article.text()).isEqualTo("The bridge\n\nThe bridge closed, officials said.\n");
    }

    @Test
    void readsStandardInput() throws Exception {
        InputStream stdin = new ByteArrayInputStream("One fact.".getBytes(StandardCharsets.UTF_8));

        assertThat(ingest.article("-", stdin).text()).isEqualTo("One fact.");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16", "windows-1252"})
    void decodes(String charset) throws Exception {
        Path file = folder.resolve("encoded.txt");
        Files.write(file, "The café reopened, the mayor said.".getBytes(Charset.forName(charset)));

        assertThat(read(file).text()).isEqualTo("The café reopened, the mayor said.");
    }

    @Test
    void refusesAHugeFileWithoutReadingIt() throws Exception {
        Path file = folder.resolve("huge.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200_000_000);
        }
        assertUnreadable(file, "is larger than the limit of 20 MB");
    }

    @Test
    void refusesWhatHoldsNoArticle() throws Exception {
        assertUnreadable(folder.resolve("missing.txt"), "does not exist");
        assertUnreadable(folder, "is a folder");
        assertUnreadable(bytes("empty.txt"), "is empty");
        assertUnreadable(bytes("blob.txt", 1, 2, 0, 3, 4), "is a binary file");
        assertUnreadable(bytes("broken.txt", 'a', 0xc3, 0xa9, 'b', 0xe2, 0x82, 'c'), "is not valid UTF-8 text");
        assertUnreadable(bytes("blank.txt", ' ', '\n'), "holds no text");
        Path pdf = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7\nnot really");
        assertUnreadable(pdf, "is a broken PDF");
        Path html = Files.writeString(folder.resolve("empty.html"), "<html><body><script>x()</script></body></html>");
        assertUnreadable(html, "holds no text");
    }

    private void assertUnreadable(Path file, String why) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(why);
    }

    private Path bytes(String name, int... values) throws IOException {
        byte[] bytes = new byte[values.length];
        for (int at = 0; at < values.length; at++) {
            bytes[at] = (byte) values[at];
        }
        return Files.write(folder.resolve(name), bytes);
    }

    private Article text(String name, String text) throws Exception {
        return read(Files.writeString(folder.resolve(name), text));
    }

    private Article read(Path file) throws UnreadableException {
        return ingest.article(file.toString(), InputStream.nullInputStream());
    }
}
