package stet.llm;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * What is asked of a model.
 *
 * @param schema what the answer must look like, absent for free text
 * @param onText receives each piece of the answer as it arrives, absent when nobody is watching
 */
public record Request(Prompt prompt, Optional<JsonSchema> schema, Optional<Consumer<String>> onText) {

    /** Asks for free text. */
    public static Request text(Prompt prompt) {
        return new Request(prompt, Optional.empty(), Optional.empty());
    }

    /** Asks for JSON. */
    public static Request json(Prompt prompt, JsonSchema schema) {
        return new Request(prompt, Optional.of(schema), Optional.empty());
    }

    /** The same, with somebody watching the answer come in. */
    public Request streamedTo(Consumer<String> watcher) {
        return new Request(prompt, schema, Optional.of(watcher));
    }

    /** Hex digest of everything that can change the answer of the model with this fingerprint. */
    public String digest(String fingerprint) {
        String schemaText = schema.map(s -> s.name() + '\n' + s.text()).orElse("");
        return Sha256.of(fingerprint, prompt.system(), prompt.user(), schemaText);
    }

    /** Estimated tokens that would be sent. */
    public long estimatedTokens() {
        return prompt.estimatedTokens()
                + schema.map(s -> Prompt.estimate(s.text())).orElse(0L);
    }
}
