package stet.llm.langchain4j;

import static dev.langchain4j.model.chat.Capability.RESPONSE_FORMAT_JSON_SCHEMA;

import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;
import dev.langchain4j.model.mistralai.MistralAiChatModel;
import dev.langchain4j.model.mistralai.MistralAiStreamingChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.net.URI;
import java.util.Optional;
import stet.llm.ModelSpec;

/**
 * Sets up LangChain4j for each provider: schema-bound output on, its own retries off. Temperature is set only where every
 * model takes one; the newer ones of OpenAI and Anthropic refuse it.
 */
final class Chats {

    private static final String OLLAMA = "http://127.0.0.1:11434";

    /** LangChain4j wants some key; a server that needs none ignores this one. */
    private static final String NO_KEY = "none";

    private final String model;
    private final Connection connection;
    private final ModelHttp http;

    private Chats(ModelSpec spec, Connection connection) {
        this.model = spec.model();
        this.connection = connection;
        this.http = new ModelHttp(spec.toString(), connection.timeout(), connection.key());
    }

    static Chat open(ModelSpec spec, Connection connection) {
        Chats chats = new Chats(spec, connection);
        return switch (spec.provider()) {
            case OPENAI -> chats.openAi();
            case ANTHROPIC -> chats.anthropic();
            case GEMINI -> chats.gemini();
            case MISTRAL -> chats.mistral();
            case OLLAMA -> chats.ollama();
        };
    }

    private String key() {
        return connection.key().map(ApiKey::secret).orElse(NO_KEY);
    }

    private Optional<String> baseUrl() {
        return connection.baseUrl().map(URI::toString);
    }

    private Chat openAi() {
        var whole = OpenAiChatModel.builder()
                .httpClientBuilder(http)
                .apiKey(key())
                .modelName(model)
                .supportedCapabilities(RESPONSE_FORMAT_JSON_SCHEMA)
                .strictJsonSchema(true)
                .maxRetries(0);
        var streamed = OpenAiStreamingChatModel.builder()
                .httpClientBuilder(http)
                .apiKey(key())
                .modelName(model)
                .strictJsonSchema(true);
        int limit = connection.maxOutputTokens();
        if (baseUrl().isPresent()) {
            whole.baseUrl(baseUrl().get()).maxTokens(limit).temperature(0.0);
            streamed.baseUrl(baseUrl().get()).maxTokens(limit).temperature(0.0);
        } else {
            whole.maxCompletionTokens(limit);
            streamed.maxCompletionTokens(limit);
        }
        return new Chat(whole.build(), streamed.build());
    }

    private Chat anthropic() {
        var whole = AnthropicChatModel.builder()
                .httpClientBuilder(http)
                .apiKey(key())
                .modelName(model)
                .maxTokens(connection.maxOutputTokens())
                .supportedCapabilities(RESPONSE_FORMAT_JSON_SCHEMA)
                .maxRetries(0);
        var streamed = AnthropicStreamingChatModel.builder()
                .httpClientBuilder(http)
                .apiKey(key())
                .modelName(model)
                .maxTokens(connection.maxOutputTokens())
                .supportedCapabilities(RESPONSE_FORMAT_JSON_SCHEMA);
        baseUrl().ifPresent(url -> {
            whole.baseUrl(url);
            streamed.baseUrl(url);
        });
        return new Chat(whole.build(), streamed.build());
    }

    private Chat gemini() {
        var whole = GoogleAiGeminiChatModel.builder()
                .httpClientBuilder(http)
                .apiKey(key())
                .modelName(model)
                .temperature(0.0)
                .maxOutputTokens(connection.maxOutputTokens())
                .supportedCapabilities(RESPONSE_FORMAT_JSON_SCHEMA)
                .maxRetries(0);
        var streamed = GoogleAiGeminiStreamingChatModel.builder()
                .httpClientBuilder(http)
                .apiKey(key())
                .modelName(model)
                .temperature(0.0)
                .maxOutputTokens(connection.maxOutputTokens());
        baseUrl().ifPresent(url -> {
            whole.baseUrl(url);
            streamed.baseUrl(url);
        });
        return new Chat(whole.build(), streamed.build());
    }

    private Chat mistral() {
        var whole = MistralAiChatModel.builder()
                .httpClientBuilder(http)
                .apiKey(key())
                .modelName(model)
                .temperature(0.0)
                .maxTokens(connection.maxOutputTokens())
                .supportedCapabilities(RESPONSE_FORMAT_JSON_SCHEMA)
                .strictJsonSchema(true)
                .maxRetries(0);
        var streamed = MistralAiStreamingChatModel.builder()
                .httpClientBuilder(http)
                .apiKey(key())
                .modelName(model)
                .temperature(0.0)
                .maxTokens(connection.maxOutputTokens())
                .supportedCapabilities(RESPONSE_FORMAT_JSON_SCHEMA)
                .strictJsonSchema(true);
        baseUrl().ifPresent(url -> {
            whole.baseUrl(url);
            streamed.baseUrl(url);
        });
        return new Chat(whole.build(), streamed.build());
    }

    private Chat ollama() {
        String url = baseUrl().orElse(OLLAMA);
        var whole = OllamaChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(url)
                .modelName(model)
                .temperature(0.0)
                .numPredict(connection.maxOutputTokens())
                .supportedCapabilities(RESPONSE_FORMAT_JSON_SCHEMA)
                .maxRetries(0)
                .build();
        var streamed = OllamaStreamingChatModel.builder()
                .httpClientBuilder(http)
                .baseUrl(url)
                .modelName(model)
                .temperature(0.0)
                .numPredict(connection.maxOutputTokens())
                .supportedCapabilities(RESPONSE_FORMAT_JSON_SCHEMA)
                .build();
        return new Chat(whole, streamed);
    }
}
