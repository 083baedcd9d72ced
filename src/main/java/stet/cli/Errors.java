package stet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import stet.config.ConfigException;
import stet.index.IndexException;
import stet.ingest.UnreadableException;
import stet.llm.ModelException;
import stet.llm.PromptException;
import stet.term.SafeText;

/** Turns everything that goes wrong into one sentence and an exit code. */
final class Errors implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private static final int LONGEST = 1000;

    private final Context context;
    private final GlobalOptions options;

    Errors(Context context, GlobalOptions options) {
        this.context = context;
        this.options = options;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        say(e);
        PrintWriter err = context.console().err();
        UnmatchedArgumentException.printSuggestions(e, err);
        err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE.code();
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        return handle(e);
    }

    /** Says what went wrong; gives the exit code for it. */
    int handle(Throwable e) {
        say(e);
        return exitCode(e).code();
    }

    private static ExitCode exitCode(Throwable e) {
        return switch (e) {
            case UnreadableException unreadable -> ExitCode.INPUT;
            case IOException io -> ExitCode.INPUT;
            case IndexException index -> ExitCode.INDEX;
            case ModelException model -> ExitCode.MODEL;
            case ConfigException config -> ExitCode.USAGE;
            case PromptException prompt -> ExitCode.USAGE;
            case PatternSyntaxException glob -> ExitCode.USAGE;
            case OutputFile.OutputException output -> ExitCode.USAGE;
            default -> ExitCode.INTERNAL;
        };
    }

    private void say(Throwable e) {
        PrintWriter err = context.console().err();
        String message = message(e);
        boolean internal = !(e instanceof ParameterException)
                && !(e instanceof OutOfMemoryError)
                && exitCode(e) == ExitCode.INTERNAL;
        err.println("stet: " + shortened((internal ? "internal error, please report it: " : "") + message));
        if (options.debug()) {
            e.printStackTrace(err);
        }
    }

    /** A message may quote what was given, which may be huge. */
    private static String shortened(String message) {
        String line = SafeText.line(message);
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }

    private static String message(Throwable e) {
        if (e instanceof OutOfMemoryError) {
            return "There is not enough memory: give Java more with JAVA_TOOL_OPTIONS=-Xmx4g, or split the input.";
        }
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return e instanceof NoSuchFileException ? "There is no file " + message + ": check its name." : message;
    }
}
