package stet.llm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A language model that answers one request at a time, without tools and without memory. Implementations may be called
 * from several threads; an interrupt of the calling thread ends the call.
 */
public interface LanguageModel {

    /** The model as the user named it, such as {@code openai:NAME}. */
    String name();

    /** Everything besides the request that can change an answer: model, address, settings; never a key. */
    default String fingerprint() {
        return name();
    }

    /**
     * Answers a request.
     *
     * @throws ModelException when there is no usable answer
     */
    Completion answer(Request request);

    /** Takes note that the answer to a request could not be used, so that it is not given again. */
    default void reject(Request request) {}

    /** Answers with free text. */
    default Completion complete(Prompt prompt) {
        return answer(Request.text(prompt));
    }

    /** Answers with free text and hands over each piece as it arrives. */
    default Completion stream(Prompt prompt, Consumer<String> onText) {
        return answer(Request.text(prompt).streamedTo(onText));
    }

    /**
     * Answers with JSON that was checked against {@code schema}; asks once more, with the error, when it does not match.
     *
     * @throws ModelException when the second answer does not match either
     */
    default JsonNode extract(Prompt prompt, JsonSchema schema) {
        return new Extraction(this, schema, Optional.empty()).from(prompt);
    }

    /**
     * The same, handing over each object in a list of the answer as soon as it is complete; one that comes again after a
     * second question is handed over again, and none of them is checked yet.
     *
     * @throws ModelException when the second answer does not match either
     */
    default JsonNode extract(Prompt prompt, JsonSchema schema, Consumer<JsonNode> onObject) {
        return new Extraction(this, schema, Optional.of(onObject)).from(prompt);
    }
}
