package stet.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import stet.term.Theme;

/** In which format to print, and where to. */
final class OutputOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--format", paramLabel = "FORMAT", description = "How to print the result.")
    private Format format = Format.TEXT;

    @Option(names = "--output", paramLabel = "FILE", description = "Write to FILE instead of standard output.")
    private Optional<Path> file = Optional.empty();

    /** The format asked for; a usage error when it is none of {@code allowed}. */
    Format format(Set<Format> allowed) {
        if (!allowed.contains(format)) {
            String names = allowed.stream().sorted().map(Format::toString).collect(Collectors.joining(", "));
            throw new ParameterException(
                    spec.commandLine(),
                    "'" + spec.qualifiedName() + "' cannot print " + format + ": use one of " + names + ".");
        }
        return format;
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
