package stet.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import stet.config.Folders;
import stet.term.Console;

/** One command line run in a folder of its own, with everything it printed. */
record StetRun(String command, int exit, String out, String err) {

    static final Path SEEDS = Path.of("seeds").toAbsolutePath();

    /** Runs the words of a command with {@code folder} as home and working folder. */
    static StetRun in(Path folder, String... words) {
        return in(folder, Map.of(), "", words);
    }

    static StetRun in(Path folder, Map<String, String> environment, String stdin, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = exit(folder, out, err, environment, stdin, words);
        return new StetRun("stet " + String.join(" ", words), exit, out.toString(), err.toString());
    }

    /** Runs the words of a command, letting somebody watch its standard output grow. */
    static void watched(Path folder, StringWriter seen, Map<String, String> environment, String... words) {
        exit(folder, seen, new StringWriter(), environment, "", words);
    }

    private static int exit(
            Path folder, Writer out, Writer err, Map<String, String> environment, String stdin, String... words) {
        Console console = new Console(
                new ByteArrayInputStream(stdin.getBytes(UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                false,
                false,
                false,
                100);
        Map<String, String> variables = new HashMap<>(environment);
        variables.putIfAbsent("STET_INDEX", folder.resolve("index").toString());
        Context context = new Context(
                console,
                variables,
                folder,
                Folders.of(variables, folder),
                Clock.fixed(Instant.parse("2024-04-01T00:00:00Z"), ZoneOffset.UTC));
        return CommandTree.execute(context, words);
    }
}
