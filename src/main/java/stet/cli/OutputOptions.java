package stet.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import stet.model.Article;
import stet.term.Theme;

/** Where to print. */
final class OutputOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--output", paramLabel = "FILE", description = "Write to FILE instead of standard output.")
    private Optional<Path> file = Optional.empty();

    /** A usage error where the result would be written over the article. */
    void keep(Context context, Article article) {
        boolean same = file.map(path -> isSame(context.resolve(path), context.workingFolder(), article.location()))
                .orElse(false);
        if (same) {
            throw new ParameterException(
                    spec.commandLine(), "--output names the article itself, which would be lost: give another file.");
        }
    }

    private static boolean isSame(Path output, Path workingFolder, String location) {
        try {
            return Files.exists(output) && Files.isSameFile(output, workingFolder.resolve(location));
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    /** Whether the result goes to a file. */
    boolean toFile() {
        return file.isPresent();
    }

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
