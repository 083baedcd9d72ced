package stet.llm.langchain4j;

import static dev.langchain4j.model.chat.Capability.RESPONSE_FORMAT_JSON_SCHEMA;

import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.request.DefaultChatRequestParameters;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;
import dev.langchain4j.model.mistralai.MistralAiChatModel;
import dev.langchain4j.model.mistralai.MistralAiStreamingChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiChatRequestParameters;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import stet.llm.ModelSpec;

/**
 * Sets up LangChain4j for each provider: schema-bound output on, its own retries off. What is asked for in every request
 * is said once, in the parameters. Temperature is set only where every model takes one; the newer ones of OpenAI and
 * Anthropic refuse it.
 */
final class Chats {

    private static final String OLLAMA = "http://127.0.0.1:11434";
    private static final double TEMPERATURE = 0;

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

    /** LangChain4j takes null for the provider's own server. */
    private @Nullable String baseUrl() {
        return connection.baseUrl().map(URI::toString).orElse(null);
    }

    private ChatRequestParameters parameters(boolean takesTemperature) {
        DefaultChatRequestParameters.Builder<?> parameters =
                ChatRequestParameters.builder().modelName(model).maxOutputTokens(connection.maxOutputTokens());
        return (takesTemperature ? parameters.temperature(TEMPERATURE) : parameters).build();
    }

    private Chat openAi() {
        return new Chat(
                OpenAiChatModel.builder()
                        .httpClientBuilder(http)
                        .apiKey(key())
                        .baseUrl(baseUrl())
                        .modelName(model)
                        .supportedCapabilities(RESPONSE_FORMAT_JSON_SCHEMA)
                        .strictJsonSchema(true)
                        .maxRetries(0)
                        .build(),
                OpenAiStreamingChatModel.builder()
                        .httpClientBuilder(http)
                        .apiKey(key())
                        .baseUrl(baseUrl())
                        .modelName(model)
                        .strictJsonSchema(true)
                        .build(),
                openAiParameters());
    }

    /** OpenAI itself has given the limit on output another name, which compatible servers need not know. */
    private ChatRequestParameters openAiParameters() {
        return connection.baseUrl().isPresent()
                ? parameters(true)
                : OpenAiChatRequestParameters.builder()
                        .modelName(model)
                        .maxCompletionTokens(connection.maxOutputTokens())
                        .build();
    }

    private Chat anthropic() {
        return new Chat(
                AnthropicChatModel.builder()
                        .httpClientBuilder(http)
                        .apiKey(key())
                        .baseUrl(baseUrl())
                        .modelName(model)
                        .supportedCapabilities(RESPONSE_FORMAT_JSON_SCHEMA)
                        .maxRetries(0)
                        .build(),
                AnthropicStreamingChatModel.builder()
                        .httpClientBuilder(http)
                        .apiKey(key())
                        .baseUrl(baseUrl())
                        .modelName(model)
                        .supportedCapabilities(RESPONSE_FORMAT_JSON_SCHEMA)
                        .build(),
                parameters(false));
    }

    private Chat gemini() {
        return new Chat(
                GoogleAiGeminiChatModel.builder()
                        .httpClientBuilder(http)
                        .apiKey(key())
                        .baseUrl(baseUrl())
                        .modelName(model)
                        .supportedCapabilities(RESPONSE_FORMAT_JSON_SCHEMA)
                        .maxRetries(0)
                        .build(),
                GoogleAiGeminiStreamingChatModel.builder()
                        .httpClientBuilder(http)
                        .apiKey(key())
                        .baseUrl(baseUrl())
                        .modelName(model)
                        .build(),
                parameters(true));
    }

    private Chat mistral() {
        return new Chat(
                MistralAiChatModel.builder()
                        .httpClientBuilder(http)
                        .apiKey(key())
                        .baseUrl(baseUrl())
                        .modelName(model)
                        .supportedCapabilities(RESPONSE_FORMAT_JSON_SCHEMA)
                        .strictJsonSchema(true)
                        .maxRetries(0)
                        .build(),
                MistralAiStreamingChatModel.builder()
                        .httpClientBuilder(http)
                        .apiKey(key())
                        .baseUrl(baseUrl())
                        .modelName(model)
                        .supportedCapabilities(RESPONSE_FORMAT_JSON_SCHEMA)
                        .strictJsonSchema(true)
                        .build(),
                parameters(true));
    }

    private Chat ollama() {
        String url = connection.baseUrl().map(URI::toString).orElse(OLLAMA);
        return new Chat(
                OllamaChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(url)
                        .modelName(model)
                        .supportedCapabilities(RESPONSE_FORMAT_JSON_SCHEMA)
                        .maxRetries(0)
                        .build(),
                OllamaStreamingChatModel.builder()
                        .httpClientBuilder(http)
                        .baseUrl(url)
                        .modelName(model)
                        .supportedCapabilities(RESPONSE_FORMAT_JSON_SCHEMA)
                        .build(),
                parameters(true));
    }
}
