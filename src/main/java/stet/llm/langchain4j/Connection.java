package stet.llm.langchain4j;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * How to reach a model.
 *
 * @param baseUrl another server than the provider's own, such as {@code http://127.0.0.1:8080/v1}
 * @param key absent where the server wants none
 * @param timeout for a whole answer
 * @param maxOutputTokens where an answer is cut
 */
public record Connection(Optional<URI> baseUrl, Optional<ApiKey> key, Duration timeout, int maxOutputTokens) {

    private static final Duration DEFAULT_TIMEOUT = Duration.ofMinutes(2);
    private static final int DEFAULT_OUTPUT_TOKENS = 4096;

    /** With two minutes for an answer of at most 4,096 tokens. */
    public static Connection of(Optional<URI> baseUrl, Optional<ApiKey> key) {
        return new Connection(baseUrl, key, DEFAULT_TIMEOUT, DEFAULT_OUTPUT_TOKENS);
    }
}
