package stet.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.model.Article;

class SourcesTest {

    private static final SourceOptions ALL = SourceOptions.all();

    @TempDir
    Path folder;

    @Test
    void halvesOfCharactersAreLeftOutAndWholeOnesStay() throws IOException {
        Path jsonl = write(
                "halves.jsonl", "{\"title\":\"A \\udc00flood\",\"text\":\"The \\ud83dflood \\ud83c\\udf0a rose.\"}\n");
        assertThat(Collected.from(ALL, jsonl).articles).singleElement().satisfies(article -> {
            assertThat(article.title()).isEqualTo("A flood");
            assertThat(article.text()).isEqualTo("The flood \ud83c\udf0a rose.");
        });
    }

    @Test
    void walksFoldersInOrderAndGoesOnAfterABadFile() throws Exception {
        write("b/two.md", "Second.");
        write("a/one.txt", "First.");
        write("a/zz.txt", "");
        write(".hidden/three.txt", "Hidden.");

        Collected found = Collected.from(ALL, folder, folder.resolve("missing.txt"));

        assertThat(found.texts()).containsExactly("First.", "Second.");
        assertThat(found.messages())
                .containsExactly(
                        folder.resolve("a/zz.txt") + " is empty: give a document with an article in it.",
                        folder.resolve("missing.txt") + " does not exist: check the path.");
    }

    @Test
    void filtersByGlobs() throws Exception {
        write("news/one.txt", "One.");
        write("news/two.md", "Two.");
        write("drafts/three.txt", "Three.");
        SourceOptions options = new SourceOptions(List.of("*.txt"), List.of("drafts/**"), true);

        assertThat(Collected.from(options, folder).texts()).containsExactly("One.");
        assertThat(Collected.from(ALL, folder + "/**/t*.*").texts()).containsExactly("Three.", "Two.");
        assertThat(Collected.from(ALL, folder + "/*.pdf").messages())
                .containsExactly(folder + "/*.pdf matches no file: check the pattern.");
    }

    @Test
    void readsDumpsRecordByRecord() throws Exception {
        Path jsonl = write("dump.jsonl", """
                {"headline": "Caf\\u00e9 opens", "articleBody": "It opened.", "date": "2024-03-25", "publisher": "Post"}
                {"title": "no text"}
                not json
                {"gold_ref": "Again.\\nMore."}
                """);
        Path csv = write("dump.csv", """
                Body ID,articleBody,url
                1,"He said ""no"",
                twice.",https://example.org/1
                2,,
                """);

        Collected lines = Collected.from(ALL, jsonl);
        Collected rows = Collected.from(ALL, csv);

        assertThat(lines.texts()).containsExactly("It opened.", "Again.\nMore.");
        Article first = lines.articles.getFirst();
        assertThat(first.title()).isEqualTo("Café opens");
        assertThat(first.published()).contains(LocalDate.of(2024, 3, 25));
        assertThat(first.location()).isEqualTo(jsonl + "#1");
        assertThat(lines.messages()).hasSize(2);
        assertThat(lines.messages().get(1)).startsWith(jsonl + "#3 is not JSON");
        assertThat(rows.texts()).containsExactly("He said \"no\",\ntwice.");
        assertThat(rows.articles.getFirst().url()).contains("https://example.org/1");
        assertThat(rows.messages()).hasSize(1);
    }

    @Test
    void readsArchivesWithoutLeavingThem() throws Exception {
        Path zip = zip(
                "news.zip", "one.txt", "One.", "../../escape.txt", "Out.", "/etc/two.txt", "Out.", "in.zip", "PK\3\4");
        Path tar = folder.resolve("news.tar.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(tar))) {
            out.write(tar("./a.txt", "In a tar."));
            out.write(tar("../b.txt", "Out."));
            out.write(new byte[1024]);
        }
        Collected zipped = Collected.from(ALL, zip);
        Collected tarred = Collected.from(ALL, tar);

        assertThat(zipped.texts()).containsExactly("One.");
        assertThat(zipped.articles.getFirst().location()).isEqualTo(zip + "!/one.txt");
        assertThat(zipped.messages()).hasSize(3).last().asString().contains("archive inside an archive");
        assertThat(tarred.texts()).containsExactly("In a tar.");
        assertThat(tarred.messages()).hasSize(1).first().asString().contains("points outside of its archive");
    }

    @Test
    void readsInAFolderOrArchiveOnlyTheKindsThatArticlesComeIn() throws Exception {
        String html = "<html><body><p>A page by another name.</p></body></html>";
        Path zip = zip(
                "a.zip",
                "a.png",
                "not a picture",
                "b.json",
                "{\"a\":1}",
                "c",
                "Text.",
                "d.svg",
                "<svg/>",
                "e.php",
                html);
        Path skippedToo = write("a/f.jpg", "not a picture");

        Collected packed = Collected.from(ALL, zip);
        Collected loose = Collected.from(ALL, folder.resolve("a"), skippedToo);

        assertThat(packed.texts()).containsExactly("Text.", "A page by another name.");
        assertThat(packed.skipped).containsExactly(zip + "!/a.png", zip + "!/b.json", zip + "!/d.svg");
        assertThat(packed.problems).isEmpty();
        assertThat(loose.skipped).containsExactly(skippedToo.toString());
        assertThat(loose.messages()).singleElement().asString().contains("is of a kind that holds no article");
    }

    @Test
    void saysThatAnArchiveEndsTooEarly() throws Exception {
        Path zip = zip("cut.zip", "one.txt", "One.", "two.txt", "Two.");
        byte[] whole = Files.readAllBytes(zip);
        for (int length = 4; length < whole.length - 22; length += 7) {
            Files.write(zip, Arrays.copyOf(whole, length));
            assertThat(Collected.from(ALL, zip).messages())
                    .as("of %d bytes", length)
                    .hasSize(1);
        }
        Files.write(folder.resolve("cut.tar"), Arrays.copyOf(tar("a.txt", "In a tar."), 600));
        assertThat(Collected.from(ALL, folder.resolve("cut.tar")).messages())
                .singleElement()
                .asString()
                .contains("cannot be read to its end");
    }

    @Test
    void stopsAtABomb() throws Exception {
        Path bomb = folder.resolve("bomb.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
            out.putNextEntry(new ZipEntry("big.txt"));
            byte[] blank = new byte[1_000_000];
            for (int megabyte = 0; megabyte < 60; megabyte++) {
                out.write(blank);
            }
        }
        Collected found = Collected.from(ALL, bomb);

        assertThat(found.articles).isEmpty();
        assertThat(found.messages()).last().asString().contains("it unpacks to far more than its size");
    }

    @Test
    void readsEveryEntryOfAFeedFile() throws Exception {
        Path feed = write("feed.xml", """
                <?xml version="1.0"?>
                <rss version="2.0"><channel><title>Harbour Post</title><link>https://example.org/</link><description>d</description>
                <item><title>Bridge &amp; tunnel</title><link>https://example.org/1</link>
                <pubDate>Mon, 25 Mar 2024 19:05:00 GMT</pubDate><description>&lt;p&gt;It closed.&lt;/p&gt;</description></item>
                <item><title>Nothing</title></item>
                </channel></rss>
                """);
        Collected found = Collected.from(ALL, feed);

        assertThat(found.texts()).containsExactly("It closed.");
        Article article = found.articles.getFirst();
        assertThat(article.title()).isEqualTo("Bridge & tunnel");
        assertThat(article.publisher()).contains("Harbour Post");
        assertThat(article.published()).contains(LocalDate.of(2024, 3, 25));
        assertThat(found.messages()).containsExactly(feed + "#2 holds no text: give a document with an article in it.");
    }

    @Test
    void expandsNoEntitiesOfAFeed() throws Exception {
        StringBuilder laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a0 \"ha\">");
        for (int level = 1; level < 30; level++) {
            laughs.append("<!ENTITY a").append(level).append(" \"");
            laughs.repeat("&a" + (level - 1) + ";", 10).append("\">");
        }
        laughs.append("]><rss version=\"2.0\"><channel><item><description>&a29;</description></item></channel></rss>");

        Collected found = Collected.from(ALL, write("laughs.rss", laughs.toString()));

        assertThat(found.articles).isEmpty();
        assertThat(found.messages()).singleElement().asString().contains("is not a readable RSS or Atom feed");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Path zip(String name, String... namesAndTexts) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int at = 0; at < namesAndTexts.length; at += 2) {
                out.putNextEntry(new ZipEntry(namesAndTexts[at]));
                out.write(namesAndTexts[at + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static byte[] tar(String name, String text) throws IOException {
        byte[] header = new byte[512];
        put(header, 0, name);
        put(header, 124, String.format(Locale.ROOT, "%011o", text.length()));
        put(header, 156, "0");
        put(header, 257, "ustar");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(header);
        byte[] block = new byte[512];
        put(block, 0, text);
        out.write(block);
        return out.toByteArray();
    }

    private static void put(byte[] block, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, block, at, bytes.length);
    }
}
