package stet.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import stet.term.Theme;

/** Where to print. */
final class OutputOptions {

    @Option(names = "--output", paramLabel = "FILE", description = "Write to FILE instead of standard output.")
    private Optional<Path> file = Optional.empty();

    /** Writes the result. */
    void write(Context context, String text) {
        file.ifPresentOrElse(
                path -> OutputFile.write(context.workingFolder().resolve(path), text),
                () -> context.console().out().print(text));
    }

    /** The theme for where the result goes: a file gets no colour unless it is asked for by name. */
    Theme theme(Context context, GlobalOptions options) {
        boolean plain = file.isPresent() && options.color().isEmpty();
        return plain ? new Theme(false) : context.theme(options);
    }

    /** Columns to wrap at. */
    int width(Context context) {
        return context.console().width();
    }
}
