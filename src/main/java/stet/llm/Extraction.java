package stet.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import java.util.function.Consumer;
import stet.llm.Completion.Finish;
import stet.llm.ModelException.Failure;

/** Gets JSON out of a model: checked against a schema, with one repair. */
final class Extraction {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final LanguageModel model;
    private final JsonSchema schema;
    private final Optional<Consumer<JsonNode>> onObject;

    Extraction(LanguageModel model, JsonSchema schema, Optional<Consumer<JsonNode>> onObject) {
        this.model = model;
        this.schema = schema;
        this.onObject = onObject;
    }

    JsonNode from(Prompt prompt) {
        Read first = ask(prompt);
        if (first.error().isEmpty()) {
            return first.value();
        }
        Read second = ask(prompt.followedBy(
                "Your previous answer could not be used: " + first.error().get() + ". Answer again, with JSON only."));
        if (second.error().isPresent()) {
            throw new ModelException(
                    Failure.BAD_ANSWER,
                    "The model " + model.name() + " did not answer in the form asked for ("
                            + second.error().get() + "); try another model.");
        }
        return second.value();
    }

    /** A server that cannot hold a model to a schema refuses the request; then the schema goes into the prompt. */
    private Read ask(Prompt prompt) {
        try {
            return answer(Request.json(prompt, schema));
        } catch (ModelException e) {
            if (e.failure() != Failure.BAD_REQUEST) {
                throw e;
            }
            return answer(Request.text(
                    prompt.followedBy("Answer with JSON only, in the form of this JSON Schema:\n" + schema.text())));
        }
    }

    private Read answer(Request request) {
        Read answer = read(model.answer(onObject.map(watcher -> request.streamedTo(new StreamedObjects(watcher)::add))
                .orElse(request)));
        if (answer.error().isPresent()) {
            model.reject(request);
        }
        return answer;
    }

    private Read read(Completion completion) {
        if (completion.finish() == Finish.LENGTH) {
            return Read.failed("it was cut at the limit on length, so it must be shorter");
        }
        try {
            JsonNode value = JSON.readTree(unfenced(completion.text()));
            return new Read(value, schema.mismatch(value));
        } catch (JsonProcessingException e) {
            return Read.failed("it is not JSON");
        }
    }

    /** Models that were not held to a schema often wrap JSON in a Markdown code fence. */
    private static String unfenced(String text) {
        String answer = text.strip();
        int firstLine = answer.indexOf('\n');
        if (!answer.startsWith("```") || !answer.endsWith("```") || firstLine < 0) {
            return answer;
        }
        return answer.substring(firstLine, Math.max(firstLine, answer.length() - 3));
    }

    private record Read(JsonNode value, Optional<String> error) {
        static Read failed(String error) {
            return new Read(JSON.nullNode(), Optional.of(error));
        }
    }
}
