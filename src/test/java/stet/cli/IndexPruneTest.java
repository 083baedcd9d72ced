package stet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code index add --prune} removes what is gone, and nothing else. */
class IndexPruneTest {

    @TempDir
    Path folder;

    private Path sources;

    @BeforeEach
    void add() throws IOException {
        sources = folder.resolve("sources");
        write("harbour.txt", "The harbour closed on Monday.");
        write("sub/mayor.md", "The mayor opened the bridge.");
        write("rows.csv", "title,text\nOne,The first row rose.\nTwo,The second row fell.\n");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(sources.resolve("old.zip")))) {
            zip.putNextEntry(new ZipEntry("packed.txt"));
            zip.write("The packed ferry sank.".getBytes(UTF_8));
        }
        assertThat(adding().err()).isEqualTo("Sources: 5 added.\n");
    }

    @Test
    void removesFilesAndRecordsThatAreGone() throws IOException {
        Files.delete(sources.resolve("harbour.txt"));
        write("rows.csv", "title,text\nOne,The first row rose.\n");

        assertThat(adding("--prune").err()).isEqualTo("Sources: 3 unchanged, 2 removed.\n");
        assertThat(listed()).contains("One", "mayor.md", "packed.txt").doesNotContain("Two", "harbour.txt");
    }

    @Test
    void keepsWhatIsNotIncludedThisTime() throws IOException {
        Files.delete(sources.resolve("harbour.txt"));

        assertThat(adding("--prune", "--include", "*.md").err())
                .isEqualTo("Sources: 1 unchanged, 1 removed, 2 files skipped.\n");
        assertThat(adding("--prune", "--exclude", "*.csv").err()).isEqualTo("Sources: 2 unchanged, 1 file skipped.\n");
        assertThat(listed()).contains("One", "Two", "packed.txt");
    }

    @Test
    void keepsWhatCannotBeReadNow() throws IOException {
        Files.write(sources.resolve("old.zip"), new byte[] {'P', 'K', 3, 4, 1});
        write("rows.csv", "title,text\nOne,\u0000\n");
        Files.write(sources.resolve("sub/mayor.md"), new byte[0]);

        StetRun run = adding("--prune");

        assertThat(run.exit()).isEqualTo(6);
        assertThat(run.err()).startsWith("Sources: 1 unchanged").contains("old.zip", "mayor.md");
        assertThat(listed()).contains("One", "mayor.md", "packed.txt");
    }

    @Test
    void keepsAFileThatMoved() throws IOException {
        Files.createDirectories(sources.resolve("archive"));
        Files.move(sources.resolve("harbour.txt"), sources.resolve("archive/harbour.txt"));

        assertThat(adding("--prune").err()).isEqualTo("Sources: 5 unchanged.\n");
    }

    @Test
    void asksBeforeItRemovesAllOfAFolder() throws IOException {
        for (String name : new String[] {"harbour.txt", "sub/mayor.md", "rows.csv", "old.zip"}) {
            Files.delete(sources.resolve(name));
        }

        StetRun refused = adding("--prune");

        assertThat(refused.exit()).isEqualTo(3);
        assertThat(refused.err()).contains("holds no source now", "5 in the index", "--prune-all");
        assertThat(listed()).contains("One", "Two", "harbour.txt");
        assertThat(adding("--prune-all").err()).isEqualTo("Sources: none, 5 removed.\n");
        assertThat(listed()).isEmpty();
    }

    private StetRun adding(String... options) {
        String[] words = new String[options.length + 3];
        System.arraycopy(new String[] {"index", "add", sources.toString()}, 0, words, 0, 3);
        System.arraycopy(options, 0, words, 3, options.length);
        return StetRun.in(folder, words);
    }

    private String listed() {
        return StetRun.in(folder, "index", "list").out();
    }

    private void write(String name, String text) throws IOException {
        Path file = sources.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
