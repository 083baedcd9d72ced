package stet.llm.langchain4j;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import java.time.Duration;
import java.util.Optional;

/** Gives LangChain4j our HTTP client; the limits are ours, so its own are not taken over. */
final class ModelHttp implements HttpClientBuilder {

    private final String model;
    private final Duration timeout;
    private final Optional<ApiKey> key;

    ModelHttp(String model, Duration timeout, Optional<ApiKey> key) {
        this.model = model;
        this.timeout = timeout;
        this.key = key;
    }

    @Override
    public Duration connectTimeout() {
        return timeout;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration ignored) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return timeout;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration ignored) {
        return this;
    }

    @Override
    public HttpClient build() {
        return new ModelHttpClient(timeout, new HttpFailures(model, key));
    }
}
