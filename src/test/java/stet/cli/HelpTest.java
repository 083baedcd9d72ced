package stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import stet.config.Folders;
import stet.term.Console;

class HelpTest {

    @TempDir
    Path folder;

    static Stream<List<String>> commands() {
        Console console = Console.system(Map.of(), OutputStream.nullOutputStream());
        Path nowhere = Path.of("/nonexistent");
        Context context = new Context(console, Map.of(), nowhere, Folders.of(Map.of(), nowhere), Clock.systemUTC());
        List<List<String>> found = new ArrayList<>();
        collect(CommandTree.whole(context), List.of(), found);
        return found.stream();
    }

    private static void collect(CommandLine command, List<String> path, List<List<String>> found) {
        found.add(path);
        command.getSubcommands().forEach((name, sub) -> collect(sub, append(path, name), found));
    }

    private static List<String> append(List<String> path, String last) {
        return Stream.concat(path.stream(), Stream.of(last)).toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasAnExampleAndTheExitCodes(List<String> command) {
        StetRun run = StetRun.in(folder, append(command, "--help").toArray(String[]::new));
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("Example")
                .contains("Exit codes:")
                .contains("130")
                .doesNotContain("\u001b");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void suggestsForATypo() {
        StetRun run = StetRun.in(folder, "chek", "article.md");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("check");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void versionIsOneLine() {
        StetRun run = StetRun.in(folder, "--version");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).matches("stet \\d+\\.\\d+\\.\\d+\\S*\\R");
    }
}
