package stet.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** Puts the commands together. */
final class CommandTree {

    private CommandTree() {}

    /** The root command line, ready to execute. */
    static CommandLine of(Context context) {
        GlobalOptions options = new GlobalOptions();
        CommandLine root = new CommandLine(new StetCommand())
                .addMixin("global", options)
                .addSubcommand(new SummarizeCommand(context, options))
                .addSubcommand(new ClaimsCommand(context, options))
                .addSubcommand(new CheckCommand(context, options))
                .addSubcommand(new AskCommand(context, options))
                .addSubcommand(new ReplCommand(context))
                .addSubcommand(index(context, options))
                .addSubcommand(new EvalCommand(context))
                .addSubcommand(new CommandLine(new ConfigCommand()).addSubcommand(new ConfigListCommand(context)))
                .addSubcommand(new DoctorCommand(context))
                .addSubcommand(new CompletionCommand(context));
        configure(root, ExitCode.meanings());
        root.registerConverter(LocalDate.class, CommandTree::date);
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.setOut(context.console().out());
        root.setErr(context.console().err());
        Errors errors = new Errors(context, options);
        root.setParameterExceptionHandler(errors);
        root.setExecutionExceptionHandler(errors);
        return root;
    }

    private static CommandLine index(Context context, GlobalOptions options) {
        return new CommandLine(new IndexCommand())
                .addSubcommand(new IndexAddCommand(context, options))
                .addSubcommand(new IndexListCommand(context, options))
                .addSubcommand(new IndexSearchCommand(context, options))
                .addSubcommand(new IndexStatsCommand(context))
                .addSubcommand(new IndexRemoveCommand(context))
                .addSubcommand(new IndexVerifyCommand(context));
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
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + text + "' is not a date such as 2024-03-25");
        }
    }
}
