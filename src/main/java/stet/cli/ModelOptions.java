package stet.cli;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import stet.config.ConfigException;
import stet.config.Setting;
import stet.config.Settings;
import stet.llm.Budget;
import stet.llm.ModelSpec;
import stet.pipeline.ModelRun;
import stet.pipeline.ModelSettings;
import stet.pipeline.ModelSettings.Store;

/** Which language model to use, and how far. Without one, nothing that has to do with models is loaded. */
final class ModelOptions {

    private static final String NONE = "none";

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
            return new AssistedRun(context, options, Optional.empty());
        }
        SplittableRandom jitter = new SplittableRandom(context.clock().millis());
        return new AssistedRun(
                context, options, Optional.of(ModelRun.open(modelSettings(context, settings), jitter::nextDouble)));
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

    private ModelSettings modelSettings(Context context, Settings settings) {
        int maxOutputTokens =
                Integer.parseInt(settings.value(Setting.MAX_OUTPUT_TOKENS).text());
        return new ModelSettings(
                spec(settings),
                settings.get(Setting.BASE_URL).map(ModelOptions::address),
                settings.get(Setting.KEY_COMMAND).map(ModelOptions::words).orElse(List.of()),
                context.environment(),
                seconds(settings, Setting.CALL_TIMEOUT),
                seconds(settings, Setting.RUN_TIMEOUT),
                maxOutputTokens,
                budget(settings, maxOutputTokens),
                settings.get(Setting.PROMPTS).map(folder -> context.resolve(Path.of(folder))),
                store(context, settings),
                dryRun);
    }

    private static ModelSpec spec(Settings settings) {
        try {
            return ModelSpec.parse(settings.value(Setting.MODEL).text())
                    .orElseThrow(() -> new IllegalArgumentException("Name a model with --model."));
        } catch (IllegalArgumentException e) {
            throw new ConfigException(String.valueOf(e.getMessage()));
        }
    }

    /** A key in an address would be shown and logged as the address is. */
    private static URI address(String text) {
        try {
            URI url = new URI(text.strip());
            boolean web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
            if (web && url.getHost() != null && url.getUserInfo() == null && url.getQuery() == null) {
                return url;
            }
        } catch (URISyntaxException e) {
            throw badAddress();
        }
        throw badAddress();
    }

    private static ConfigException badAddress() {
        return new ConfigException("The base URL must be like http://127.0.0.1:8080/v1, without user name, password or"
                + " query; give keys in the environment.");
    }

    private static List<String> words(String command) {
        return Stream.of(command.strip().split("\\s+")).toList();
    }

    private static Duration seconds(Settings settings, Setting setting) {
        return Duration.ofMillis(
                new BigDecimal(settings.value(setting).text()).movePointRight(3).longValue());
    }

    private static Budget budget(Settings settings, int maxOutputTokens) {
        Optional<Budget.Price> price = settings.get(Setting.INPUT_PRICE)
                .flatMap(input -> settings.get(Setting.OUTPUT_PRICE)
                        .map(output -> new Budget.Price(new BigDecimal(input), new BigDecimal(output))));
        Optional<BigDecimal> maxCost = settings.get(Setting.MAX_COST).map(BigDecimal::new);
        if (maxCost.isPresent() && price.isEmpty()) {
            throw new ConfigException(
                    "A limit on cost needs the model's prices: set input-price and output-price, for a"
                            + " million tokens, in config.properties or as STET_INPUT_PRICE and STET_OUTPUT_PRICE.");
        }
        return new Budget(settings.get(Setting.MAX_INPUT_TOKENS).map(Long::valueOf), maxCost, price, maxOutputTokens);
    }

    private Store store(Context context, Settings settings) {
        if (replay.isPresent()) {
            return new Store.Replay(context.resolve(replay.get()));
        }
        if (record.isPresent()) {
            return new Store.Record(context.resolve(record.get()));
        }
        boolean off = settings.value(Setting.CACHE).text().equals("off");
        return off
                ? new Store.Nowhere()
                : new Store.Cache(context.folders().cache().resolve("answers"));
    }
}
