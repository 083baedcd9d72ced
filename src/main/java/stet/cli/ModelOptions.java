package stet.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import stet.config.Setting;
import stet.config.Settings;

/** Which language model to use, and how far. Without one, nothing that has to do with models is loaded. */
final class ModelOptions {

    private static final String NONE = "none";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--model",
            paramLabel = "SPEC",
            description = "Language model: none (the default), openai:NAME, anthropic:NAME, gemini:NAME, mistral:NAME,"
                    + " ollama:NAME. Its key comes from the environment or the setting key-command.")
    private Optional<String> model = Optional.empty();

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Another server than the provider's own, such as http://127.0.0.1:8080/v1.")
    private Optional<String> baseUrl = Optional.empty();

    @Option(
            names = "--max-cost",
            paramLabel = "AMOUNT",
            description = "Send nothing that would take the run over this; needs input-price and output-price.")
    private Optional<String> maxCost = Optional.empty();

    @Option(
            names = "--max-input-tokens",
            paramLabel = "N",
            description = "Send nothing that would take the run over this.")
    private Optional<String> maxInputTokens = Optional.empty();

    @Option(names = "--call-timeout", paramLabel = "SECONDS", description = "Longest for one answer of the model (60).")
    private Optional<String> callTimeout = Optional.empty();

    @Option(names = "--run-timeout", paramLabel = "SECONDS", description = "Longest for all its answers (300).")
    private Optional<String> runTimeout = Optional.empty();

    @Option(names = "--prompts", paramLabel = "DIR", description = "Folder whose files replace the prompt templates.")
    private Optional<String> prompts = Optional.empty();

    @Option(names = "--no-cache", description = "Ask anew what the model has answered before.")
    private boolean noCache;

    @Option(names = "--dry-run", description = "Show what would be sent to the model, and send nothing.")
    private boolean dryRun;

    @Option(names = "--record", paramLabel = "DIR", description = "Write the model's answers into DIR.")
    private Optional<Path> record = Optional.empty();

    @Option(names = "--replay", paramLabel = "DIR", description = "Take the model's answers from DIR, asking nobody.")
    private Optional<Path> replay = Optional.empty();

    /** Starts the run of a command, with a model where one is named. */
    AssistedRun open(Context context, GlobalOptions options) {
        Settings settings = context.settings().with(given());
        if (settings.value(Setting.MODEL).text().strip().equals(NONE)) {
            return new AssistedRun(context, options);
        }
        return ModelSetup.open(this, context, options, settings);
    }

    /** What was given on the command line, for commands of a session that follow. */
    Map<String, String> variables() {
        return given().entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey().variable(), Map.Entry::getValue));
    }

    private Map<Setting, String> given() {
        Map<Setting, String> given = new EnumMap<>(Setting.class);
        model.ifPresent(value -> given.put(Setting.MODEL, value));
        baseUrl.ifPresent(value -> given.put(Setting.BASE_URL, value));
        maxCost.ifPresent(value -> given.put(Setting.MAX_COST, value));
        maxInputTokens.ifPresent(value -> given.put(Setting.MAX_INPUT_TOKENS, value));
        callTimeout.ifPresent(value -> given.put(Setting.CALL_TIMEOUT, value));
        runTimeout.ifPresent(value -> given.put(Setting.RUN_TIMEOUT, value));
        prompts.ifPresent(value -> given.put(Setting.PROMPTS, value));
        if (noCache) {
            given.put(Setting.CACHE, "off");
        }
        return given;
    }

    /** A usage error where there is an option that is for one command and not for a session. */
    void requireOnlySettings() {
        if (dryRun || record.isPresent() || replay.isPresent()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--dry-run, --record and --replay are for the commands of a session, not for it.");
        }
    }

    /** Whether to send nothing. */
    boolean dryRun() {
        return dryRun;
    }

    /** Where to write the answers. */
    Optional<Path> record() {
        return record;
    }

    /** Where to take the answers from. */
    Optional<Path> replay() {
        return replay;
    }
}
