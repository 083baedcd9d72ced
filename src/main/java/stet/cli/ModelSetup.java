package stet.cli;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import stet.config.ConfigException;
import stet.config.Setting;
import stet.config.Settings;
import stet.llm.Budget;
import stet.llm.ModelSpec;
import stet.pipeline.ModelRun;
import stet.pipeline.ModelSettings;
import stet.pipeline.ModelSettings.Store;

/** Reads what the user wants of a model. Apart from {@link ModelOptions}, so that runs without a model load none of it. */
final class ModelSetup {

    private ModelSetup() {}

    /**
     * Starts a run with a model.
     *
     * @param settings those in force, options included
     */
    static AssistedRun open(ModelOptions options, Context context, GlobalOptions global, Settings settings) {
        SplittableRandom jitter = new SplittableRandom(context.clock().millis());
        ModelRun run = ModelRun.open(settings(options, context, settings), jitter::nextDouble);
        return new ModelledRun(context, global, run);
    }

    private static ModelSettings settings(ModelOptions options, Context context, Settings settings) {
        int maxOutputTokens =
                Integer.parseInt(settings.value(Setting.MAX_OUTPUT_TOKENS).text());
        return new ModelSettings(
                spec(settings),
                settings.get(Setting.BASE_URL).map(ModelSetup::address),
                settings.get(Setting.KEY_COMMAND).map(ModelSetup::words).orElse(List.of()),
                context.environment(),
                seconds(settings, Setting.CALL_TIMEOUT),
                seconds(settings, Setting.RUN_TIMEOUT),
                maxOutputTokens,
                budget(settings, maxOutputTokens),
                settings.get(Setting.PROMPTS).map(folder -> context.resolve(Path.of(folder))),
                store(options, context, settings),
                options.dryRun());
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

    private static Store store(ModelOptions options, Context context, Settings settings) {
        if (options.replay().isPresent()) {
            return new Store.Replay(context.resolve(options.replay().get()));
        }
        if (options.record().isPresent()) {
            return new Store.Record(context.resolve(options.record().get()));
        }
        boolean off = settings.value(Setting.CACHE).text().equals("off");
        return off
                ? new Store.Nowhere()
                : new Store.Cache(context.folders().cache().resolve("answers"));
    }
}
