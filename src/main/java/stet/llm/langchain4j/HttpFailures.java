package stet.llm.langchain4j;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import stet.llm.ModelException;
import stet.llm.ModelException.Failure;

/** Says in one sentence what went wrong between us and a provider. */
final class HttpFailures {

    private static final int MAX_ERROR_BYTES = 20_000;
    private static final int MAX_REASON = 200;
    private static final long MAX_RETRY_SECONDS = 3600;

    private final String model;
    private final Optional<ApiKey> key;

    HttpFailures(String model, Optional<ApiKey> key) {
        this.model = model;
        this.key = key;
    }

    /** What a status other than success means. */
    ModelException of(HttpResponse<InputStream> response, InputStream body) throws IOException {
        int status = response.statusCode();
        String answered = model + " answered with HTTP status " + status;
        return switch (status) {
            case 401, 403 ->
                new ModelException(
                        Failure.REFUSED, answered + ": the key is missing, wrong or not allowed to use this model.");
            case 404 -> new ModelException(Failure.REFUSED, answered + ": check the model's name and the base URL.");
            case 429 ->
                new ModelException(
                        Failure.RATE_LIMITED,
                        answered + ": too many requests; wait or use another model.",
                        retryAfter(response));
            case 408, 425 -> new ModelException(Failure.TIMEOUT, answered + "; try again.");
            default ->
                status >= 500
                        ? new ModelException(
                                Failure.SERVER_ERROR, answered + "; try again later.", retryAfter(response))
                        : new ModelException(Failure.BAD_REQUEST, answered + reason(body) + ".");
        };
    }

    /** What a broken connection means; a failure that was already told apart stays what it is. */
    ModelException of(IOException failure) {
        if (failure.getCause() instanceof ModelException known) {
            return known;
        }
        if (Thread.currentThread().isInterrupted()) {
            return interrupted();
        }
        return new ModelException(
                Failure.UNREACHABLE,
                "Cannot reach " + model + "; check that the server runs and the base URL is right.");
    }

    ModelException timeout(Duration timeout) {
        return new ModelException(
                Failure.TIMEOUT, model + " gave no whole answer within " + timeout.toMillis() + " ms; try again.");
    }

    ModelException tooLong() {
        return new ModelException(Failure.BAD_ANSWER, "The answer of " + model + " does not end; try another model.");
    }

    ModelException interrupted() {
        return new ModelException(Failure.INTERRUPTED, "The call of " + model + " was stopped.");
    }

    private static Optional<Duration> retryAfter(HttpResponse<InputStream> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,9}"))
                .map(value -> Duration.ofSeconds(Math.min(Long.parseLong(value), MAX_RETRY_SECONDS)));
    }

    /** What the provider says about it, in one line and without the key. */
    private String reason(InputStream body) throws IOException {
        JsonNode json = read(new String(body.readNBytes(MAX_ERROR_BYTES), UTF_8));
        String message = json.path("error")
                .path("message")
                .asText(json.path("error").asText(json.path("message").asText()));
        String line = message.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
        String safe = key.map(k -> k.removedFrom(line)).orElse(line);
        return safe.isEmpty() ? "" : ": " + safe.substring(0, Math.min(safe.length(), MAX_REASON));
    }

    private static JsonNode read(String text) {
        ObjectMapper json = new ObjectMapper();
        try {
            return json.readTree(text);
        } catch (IOException e) {
            return json.missingNode();
        }
    }
}
