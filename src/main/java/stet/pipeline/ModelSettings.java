package stet.pipeline;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stet.llm.Budget;
import stet.llm.ModelSpec;

/**
 * Which language model to use, and how far.
 *
 * @param baseUrl another server than the provider's own
 * @param keyCommand program and arguments that print the key; empty to look in the environment only
 * @param environment where the provider's key may be
 * @param callTimeout for one answer
 * @param runTimeout for all answers of a run together
 * @param maxOutputTokens where an answer is cut
 * @param prompts folder whose files replace the templates
 * @param store where answers are kept and how
 * @param dryRun whether to send nothing
 */
public record ModelSettings(
        ModelSpec spec,
        Optional<URI> baseUrl,
        List<String> keyCommand,
        Map<String, String> environment,
        Duration callTimeout,
        Duration runTimeout,
        int maxOutputTokens,
        Budget budget,
        Optional<Path> prompts,
        Store store,
        boolean dryRun) {

    public ModelSettings {
        keyCommand = List.copyOf(keyCommand);
        environment = Map.copyOf(environment);
    }

    /** What becomes of answers. */
    public sealed interface Store {

        /** They are forgotten. */
        record Nowhere() implements Store {}

        /** They are kept, and taken from {@code folder} the next time. */
        record Cache(Path folder) implements Store {}

        /** They are written into {@code folder} for a replay. */
        record Record(Path folder) implements Store {}

        /** They are taken from {@code folder}, and nobody is asked. */
        record Replay(Path folder) implements Store {}
    }
}
