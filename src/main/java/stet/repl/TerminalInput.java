package stet.repl;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** Lines typed at a terminal, with editing, history and completion of commands. */
public final class TerminalInput implements LineInput {

    private static final String PROMPT = "stet> ";

    private final Terminal terminal;
    private final LineReader reader;

    private TerminalInput(Terminal terminal, LineReader reader) {
        this.terminal = terminal;
        this.reader = reader;
    }

    /**
     * Opens the terminal of this process.
     *
     * @param history file that keeps the lines of earlier sessions
     * @param offers words that could stand in the place of the last one of a command line
     */
    public static TerminalInput open(Path history, Function<List<String>, List<String>> offers) {
        try {
            Terminal terminal = TerminalBuilder.builder().graphemeCluster(false).build();
            LineReader reader = LineReaderBuilder.builder()
                    .terminal(terminal)
                    .completer(new CommandCompleter(offers))
                    .variable(LineReader.HISTORY_FILE, history)
                    .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                    .build();
            return new TerminalInput(terminal, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the session prints. */
    public PrintWriter writer() {
        return terminal.writer();
    }

    @Override
    public Optional<String> next() {
        try {
            return Optional.of(reader.readLine(PROMPT));
        } catch (UserInterruptException e) {
            return Optional.of("");
        } catch (EndOfFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            terminal.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
