package stet.llm.langchain4j;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * How to reach a model.
 *
 * @param baseUrl another server than the provider's own, such as {@code http://127.0.0.1:8080/v1}
 * @param key absent where the server wants none
 * @param timeout for the head of an answer, and again for the rest of it
 * @param maxOutputTokens where an answer is cut
 */
public record Connection(Optional<URI> baseUrl, Optional<ApiKey> key, Duration timeout, int maxOutputTokens) {}
