package stet.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** Puts the commands together. */
final class CommandTree {

    private final Context context;
    private final GlobalOptions options = new GlobalOptions();
    private final Errors errors;

    /** The words of the user; a command that they cannot lead to is not built, which makes for a quicker start. */
    private final List<String> words;

    private CommandTree(Context context, List<String> words) {
        this.context = context;
        this.words = words;
        this.errors = new Errors(context, options);
    }

    /** The root command line with every command below it. */
    static CommandLine whole(Context context) {
        return new CommandTree(context, List.of()).root();
    }

    /** Runs the command that the words name; gives its exit code. */
    static int execute(Context context, String... words) {
        CommandTree tree = new CommandTree(context, List.of(words));
        try {
            return tree.root().execute(words);
        } catch (StackOverflowError | OutOfMemoryError e) {
            return tree.errors.handle(e);
        }
    }

    private CommandLine root() {
        CommandLine root = group(
                        new StetCommand(),
                        0,
                        new Entry("summarize", () -> new SummarizeCommand(context, options)),
                        new Entry("claims", () -> new ClaimsCommand(context, options)),
                        new Entry("check", () -> new CheckCommand(context, options)),
                        new Entry("ask", () -> new AskCommand(context, options)),
                        new Entry("repl", () -> new ReplCommand(context)),
                        new Entry("index", this::index),
                        new Entry("eval", this::eval),
                        new Entry("config", this::config),
                        new Entry("doctor", () -> new DoctorCommand(context)),
                        new Entry("completion", () -> new CompletionCommand(context)))
                .addMixin("global", options);
        configure(root, ExitCode.meanings());
        root.registerConverter(LocalDate.class, CommandTree::date);
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.setOut(context.console().out());
        root.setErr(context.console().err());
        root.setParameterExceptionHandler(errors);
        root.setExecutionExceptionHandler(errors);
        return root;
    }

    private CommandLine index() {
        return group(
                new IndexCommand(),
                1,
                new Entry("add", () -> new IndexAddCommand(context, options)),
                new Entry("list", () -> new IndexListCommand(context, options)),
                new Entry("search", () -> new IndexSearchCommand(context, options)),
                new Entry("stats", () -> new IndexStatsCommand(context)),
                new Entry("remove", () -> new IndexRemoveCommand(context, options)),
                new Entry("verify", () -> new IndexVerifyCommand(context)));
    }

    private CommandLine eval() {
        return group(
                new EvalCommand(),
                1,
                new Entry("quantities", () -> new EvalQuantitiesCommand(context)),
                new Entry("html", () -> new EvalHtmlCommand(context)),
                new Entry("claims", () -> new EvalClaimsCommand(context)),
                new Entry("speed", () -> new EvalSpeedCommand(context)),
                new Entry("checkworthy", () -> new EvalCheckworthyCommand(context)),
                new Entry("train-checkworthy", () -> new EvalTrainCheckworthyCommand(context)),
                new Entry("planted", () -> new EvalPlantedCommand(context)),
                new Entry("verdict", () -> new EvalVerdictCommand(context)),
                new Entry("train-entailment", () -> new EvalTrainEntailmentCommand(context, options)),
                new Entry("train-stance", () -> new EvalTrainStanceCommand(context)),
                new Entry("retrieval", () -> new EvalRetrievalCommand(context)),
                new Entry("indexing", () -> new EvalIndexingCommand(context)),
                new Entry("kills", () -> new EvalKillsCommand(context)));
    }

    private CommandLine config() {
        return group(new ConfigCommand(), 1, new Entry("list", () -> new ConfigListCommand(context)));
    }

    /** A group with the one command below it that the words name at this depth, or with all. */
    private CommandLine group(CommandGroup command, int depth, Entry... entries) {
        List<Entry> all = List.of(entries);
        List<Entry> named = all.stream()
                .filter(entry -> depth < words.size() && words.get(depth).equals(entry.name()))
                .toList();
        CommandLine group = new CommandLine(command);
        (named.isEmpty() ? all : named)
                .forEach(entry ->
                        group.addSubcommand(entry.name(), entry.command().get()));
        return group;
    }

    /** The same help on every command: its exit codes, and --help where the command does not bring it. */
    private static void configure(CommandLine command, Map<String, String> exitCodes) {
        if (command.getCommandSpec().findOption("--help") == null) {
            command.getCommandSpec().addOption(help());
        }
        command.getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(exitCodes);
        command.getSubcommands().values().forEach(sub -> configure(sub, exitCodes));
    }

    private static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help.")
                .build();
    }

    private static LocalDate date(String text) {
        try {
            if (text.length() == "2024-03-25".length()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            // Refused below, like a year of nine figures.
        }
        throw new TypeConversionException("'" + text + "' is not a date such as 2024-03-25");
    }

    /** A command by its name, not yet built. */
    private record Entry(String name, Supplier<Object> command) {}
}
