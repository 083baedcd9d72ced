package stet.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import stet.llm.Completion.Finish;
import stet.model.Usage;

/**
 * Answers in a folder, one file per request, named by the digest of everything that can change the answer. A file is
 * written aside and moved into place, so that two runs may share a folder; a damaged file is as good as none.
 *
 * @param folder made when the first answer is put in
 */
public record CompletionStore(Path folder) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long MAX_BYTES = 20_000_000;

    /** The answer to {@code request} of the model with this fingerprint, where it was put in before. */
    public Optional<Completion> find(String fingerprint, Request request) {
        Path file = file(fingerprint, request);
        try {
            if (!Files.exists(file) || Files.size(file) > MAX_BYTES) {
                return Optional.empty();
            }
            return completion(JSON.readTree(Files.readAllBytes(file)));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Puts an answer in.
     *
     * @throws IOException when the folder cannot be written to
     */
    public void put(String fingerprint, Request request, Completion completion) throws IOException {
        Path file = file(fingerprint, request);
        Files.createDirectories(folder);
        Path aside = Files.createTempFile(folder, "answer", ".tmp");
        try {
            Files.write(aside, bytes(fingerprint, request, completion));
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /** Takes an answer out; one that cannot be removed stays, as it would have without this. */
    public void remove(String fingerprint, Request request) {
        try {
            Files.deleteIfExists(file(fingerprint, request));
        } catch (IOException unwritable) {
            return;
        }
    }

    private Path file(String fingerprint, Request request) {
        return folder.resolve(request.digest(fingerprint) + ".json");
    }

    private static byte[] bytes(String fingerprint, Request request, Completion completion)
            throws JsonProcessingException {
        ObjectNode json = JSON.createObjectNode();
        json.put("model", fingerprint)
                .put("prompt", request.prompt().version())
                .put("text", completion.text())
                .put("finish", completion.finish().name())
                .put("inputTokens", completion.usage().inputTokens())
                .put("outputTokens", completion.usage().outputTokens());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
    }

    private static Optional<Completion> completion(JsonNode json) {
        if (json == null || !json.path("text").isTextual()) {
            return Optional.empty();
        }
        Usage usage = new Usage(
                1,
                0,
                json.path("inputTokens").asLong(),
                json.path("outputTokens").asLong());
        return Optional.of(new Completion(
                json.get("text").asText(),
                usage,
                Finish.valueOf(json.path("finish").asText())));
    }
}
