package stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index of which a part is gone says so, says how to make it anew, and is never begun anew in silence. */
class IndexDamageTest {

    private static final List<List<String>> COMMANDS = List.of(
            List.of("index", "list"),
            List.of("index", "search", "harbour"),
            List.of("index", "stats"),
            List.of("index", "verify"));

    @TempDir
    Path folder;

    private Path index;
    private String source = "";

    @BeforeEach
    void add() throws IOException {
        index = folder.resolve("index");
        source = Files.writeString(folder.resolve("one.txt"), "The harbour closed on Monday.\n")
                .toString();
        assertThat(StetRun.in(folder, "index", "add", source).exit()).isZero();
    }

    @Test
    void withoutTheListOfItsFiles() throws IOException {
        for (Path file : files()) {
            if (file.getFileName().toString().startsWith("segments")) {
                Files.delete(file);
            }
        }
        for (List<String> command : COMMANDS) {
            isDamaged(StetRun.in(folder, command.toArray(String[]::new)));
        }
        isDamaged(StetRun.in(folder, "index", "add", source));
        assertThat(StetRun.in(folder, "index", "add", "--rebuild", source).err())
                .isEqualTo("Sources: 1 added.\n");
        assertThat(StetRun.in(folder, "index", "verify").exit()).isZero();
    }

    @Test
    void withoutAnyOneOfItsFilesOrWithHalfOfIt() throws IOException {
        for (Path file : files()) {
            byte[] whole = Files.readAllBytes(file);
            Files.delete(file);
            isFoundOut(file);
            Files.write(file, Arrays.copyOf(whole, whole.length / 2));
            isFoundOut(file);
            Files.write(file, whole);
        }
        assertThat(StetRun.in(folder, "index", "verify").exit()).isZero();
    }

    /** Each command refuses, or does its work on what was stored. */
    private void isFoundOut(Path file) throws IOException {
        boolean needed = !file.endsWith("write.lock");
        StetRun verify = StetRun.in(folder, "index", "verify");
        assertThat(verify.exit()).as(file + " " + verify).isEqualTo(needed ? 4 : 0);
        for (List<String> command : COMMANDS) {
            StetRun run = StetRun.in(folder, command.toArray(String[]::new));
            assertThat(run.exit()).as(file + " " + run).isIn(0, 4);
            assertThat(run.err()).doesNotContain("internal error");
        }
        if (needed) {
            byte[] before = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            StetRun added = StetRun.in(folder, "index", "add", source);
            assertThat(added.err()).as(file + " " + added).containsAnyOf("is damaged", "1 unchanged");
            assertThat(Files.exists(file) ? Files.readAllBytes(file) : new byte[0])
                    .isEqualTo(before);
        }
    }

    private static void isDamaged(StetRun run) {
        assertThat(run.exit()).as(run.toString()).isEqualTo(4);
        assertThat(run.err()).as(run.toString()).contains("is damaged", "stet index add --rebuild PATH");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(index)) {
            return files.sorted().toList();
        }
    }
}
