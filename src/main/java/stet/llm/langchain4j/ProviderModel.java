package stet.llm.langchain4j;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ChatRequestParameters;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import stet.llm.Completion;
import stet.llm.Completion.Finish;
import stet.llm.JsonSchema;
import stet.llm.LanguageModel;
import stet.llm.ModelException;
import stet.llm.ModelException.Failure;
import stet.llm.ModelSpec;
import stet.llm.Request;
import stet.model.Usage;

/** A model of one of the providers. Makes one HTTP request per call and never repeats it. */
public final class ProviderModel implements LanguageModel {

    /** Stands for temperature and the like in keys of the cache; to be changed when {@link Chats} changes. */
    private static final String SETTINGS = "temperature 0 where it can be set";

    private final String name;
    private final String fingerprint;
    private final Chat chat;

    private ProviderModel(String name, String fingerprint, Chat chat) {
        this.name = name;
        this.fingerprint = fingerprint;
        this.chat = chat;
    }

    /**
     * A model that is ready to be asked; nothing is sent yet.
     *
     * @throws ModelException when the provider's own server would be asked without a key
     */
    public static LanguageModel open(ModelSpec spec, Connection connection) {
        if (connection.key().isEmpty()
                && connection.baseUrl().isEmpty()
                && !spec.provider().keyVariables().isEmpty()) {
            throw new ModelException(
                    Failure.REFUSED,
                    "No key for " + spec + "; set the environment variable "
                            + spec.provider().keyVariables().getFirst() + ".");
        }
        return new ProviderModel(spec.toString(), fingerprint(spec, connection), Chats.open(spec, connection));
    }

    /** What {@link #fingerprint()} of the model would be. */
    public static String fingerprint(ModelSpec spec, Connection connection) {
        String address = connection.baseUrl().map(URI::toString).orElse("");
        return String.join("\n", spec.toString(), address, "at most " + connection.maxOutputTokens(), SETTINGS);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }

    @Override
    public Completion answer(Request request) {
        try {
            return completion(send(chatRequest(request), request.onText()), request);
        } catch (ModelException e) {
            throw e;
        } catch (RuntimeException e) {
            throw causeOf(e);
        }
    }

    private ChatRequest chatRequest(Request request) {
        ChatRequestParameters parameters = request.schema()
                .map(schema -> chat.parameters()
                        .overrideWith(ChatRequestParameters.builder()
                                .responseFormat(format(schema))
                                .build()))
                .orElse(chat.parameters());
        return ChatRequest.builder()
                .messages(
                        SystemMessage.from(request.prompt().system()),
                        UserMessage.from(request.prompt().user()))
                .parameters(parameters)
                .build();
    }

    private ChatResponse send(ChatRequest request, Optional<Consumer<String>> onText) {
        if (onText.isEmpty()) {
            return chat.whole().chat(request);
        }
        StreamedAnswer answer = new StreamedAnswer(onText.get());
        chat.streamed().chat(request, answer);
        return answer.response().orElseThrow(() -> badAnswer("ended early"));
    }

    private static ResponseFormat format(JsonSchema schema) {
        return ResponseFormat.builder()
                .type(ResponseFormatType.JSON)
                .jsonSchema(dev.langchain4j.model.chat.request.json.JsonSchema.builder()
                        .name(schema.name())
                        .rootElement(SchemaElements.of(schema.root()))
                        .build())
                .build();
    }

    private Completion completion(ChatResponse response, Request request) {
        FinishReason reason = response.finishReason();
        if (reason == null && request.onText().isPresent()) {
            throw badAnswer("ended early");
        }
        Finish finish = finish(reason);
        String text = response.aiMessage().text();
        if ((text == null || text.isBlank()) && finish == Finish.STOP) {
            throw badAnswer("was empty");
        }
        String answer = text == null ? "" : text;
        return new Completion(answer, usage(response.tokenUsage(), request, answer), finish);
    }

    private static Finish finish(@Nullable FinishReason reason) {
        return switch (reason) {
            case LENGTH -> Finish.LENGTH;
            case CONTENT_FILTER -> Finish.FILTERED;
            case STOP, TOOL_EXECUTION, OTHER -> Finish.STOP;
            case null -> Finish.STOP;
        };
    }

    /** Servers that report no usage, or less than nothing, are charged by estimate. */
    private static Usage usage(@Nullable TokenUsage reported, Request request, String answer) {
        Integer input = reported == null ? null : reported.inputTokenCount();
        Integer output = reported == null ? null : reported.outputTokenCount();
        return new Usage(
                1,
                0,
                input == null || input < 0 ? request.estimatedTokens() : input,
                output == null || output < 0 ? answer.length() / 3 : output);
    }

    /** What the HTTP client said, however deep LangChain4j wrapped it; all else is an answer that it could not read. */
    private ModelException causeOf(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 10; depth++) {
            if (cause instanceof ModelException found) {
                return found;
            }
            cause = cause.getCause();
        }
        return badAnswer("is not in the provider's format");
    }

    private ModelException badAnswer(String how) {
        return new ModelException(
                Failure.BAD_ANSWER, "The answer of " + name + " " + how + "; try again or try another model.");
    }
}
