package stet.llm.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.llm.Completion;
import stet.llm.Completion.Finish;
import stet.llm.JsonSchema;
import stet.llm.LanguageModel;
import stet.llm.ModelException;
import stet.llm.ModelException.Failure;
import stet.llm.ModelSpec;
import stet.llm.Prompt;
import stet.llm.Request;
import stet.model.Usage;

/** What every provider must do, shown against a server on loopback that speaks its protocol. */
abstract class LanguageModelContract {

    private static final String KEY = "sk-very-secret-0123456789";
    private static final Prompt PROMPT = new Prompt("Be brief.", "Say hello.", "test");
    private static final JsonSchema SCHEMA = JsonSchema.parse("greeting", """
            {"type":"object","properties":{"words":{"type":"array","items":{"type":"string"}}},"required":["words"]}
            """);

    private StubServer server;

    /** {@code provider:model}. */
    abstract String spec();

    /** The path of the base URL. */
    abstract String basePath();

    /** A whole answer in the provider's format. */
    abstract String whole(String text, boolean cutAtLimit);

    /** A streamed answer of two pieces, in the provider's format. */
    abstract List<String> frames(String first, String second);

    abstract String streamType();

    /** Words of the request that show that the schema was sent. */
    abstract List<String> schemaMarks();

    @BeforeEach
    void start() throws IOException {
        server = new StubServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private LanguageModel model() {
        return model(server.url(basePath()), Duration.ofSeconds(10));
    }

    private LanguageModel model(URI url, Duration timeout) {
        ModelSpec spec = ModelSpec.parse(spec()).orElseThrow();
        Map<String, String> environment = spec.provider().keyVariables().isEmpty()
                ? Map.of()
                : Map.of(spec.provider().keyVariables().getFirst(), KEY);
        Optional<ApiKey> key = ApiKey.fromEnvironment(spec.provider(), environment);
        return ProviderModel.open(spec, new Connection(Optional.of(url), key, timeout, 512));
    }

    private String sentKey() {
        return ModelSpec.parse(spec()).orElseThrow().provider().keyVariables().isEmpty() ? "" : KEY;
    }

    private static String quoted(String json) {
        return json.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    @Test
    void completes() {
        server.answers(new StubServer.Answer.Body(200, Map.of(), whole("Hello.", false)));
        Completion completion = model().complete(PROMPT);
        assertThat(completion).isEqualTo(new Completion("Hello.", new Usage(1, 0, 11, 7), Finish.STOP));
        assertThat(server.asked()).hasSize(1);
        assertThat(server.asked().getFirst().body()).contains("Be brief.", "Say hello.");
    }

    @Test
    void streamsPiecesInOrder() {
        server.answers(new StubServer.Answer.Events(streamType(), frames("Hel", "lo."), false));
        List<String> pieces = new ArrayList<>();
        Completion completion = model().stream(PROMPT, pieces::add);
        assertThat(pieces).containsExactly("Hel", "lo.");
        assertThat(completion).isEqualTo(new Completion("Hello.", new Usage(1, 0, 11, 7), Finish.STOP));
    }

    @Test
    void holdsTheModelToASchema() {
        server.answers(new StubServer.Answer.Body(200, Map.of(), whole(quoted("{\"words\":[\"hello\"]}"), false)));
        assertThat(model().extract(PROMPT, SCHEMA).at("/words/0").asText()).isEqualTo("hello");
        assertThat(server.asked().getFirst().body()).contains(schemaMarks());
    }

    @Test
    void tellsWhenTheAnswerWasCutAtTheLimit() {
        server.answers(new StubServer.Answer.Body(200, Map.of(), whole("Hel", true)));
        assertThat(model().complete(PROMPT).finish()).isEqualTo(Finish.LENGTH);
    }

    @ParameterizedTest
    @CsvSource({
        "400,BAD_REQUEST,false",
        "401,REFUSED,false",
        "403,REFUSED,false",
        "404,REFUSED,false",
        "500,SERVER_ERROR,true",
        "503,SERVER_ERROR,true"
    })
    void tellsFailuresApart(int status, Failure failure, boolean retriable) {
        server.answers(new StubServer.Answer.Body(
                status, Map.of(), "{\"error\":{\"message\":\"no good, " + sentKey() + " \\u001b[31m\"}}"));
        for (ThrowingCallable call : calls()) {
            ModelException thrown = catchThrowableOfType(ModelException.class, call);
            assertThat(thrown.failure()).isEqualTo(failure);
            assertThat(thrown.retriable()).isEqualTo(retriable);
            assertThat(thrown).hasMessageContaining(spec()).hasMessageContaining(Integer.toString(status));
            assertThat(thrown.toString()).doesNotContain(KEY).doesNotContain("\u001b");
        }
        assertThat(server.asked()).as("nothing is repeated here").hasSize(2);
    }

    @Test
    void passesOnHowLongToWait() {
        server.answers(new StubServer.Answer.Body(429, Map.of("Retry-After", "7"), "{}"));
        for (ThrowingCallable call : calls()) {
            ModelException thrown = catchThrowableOfType(ModelException.class, call);
            assertThat(thrown.failure()).isEqualTo(Failure.RATE_LIMITED);
            assertThat(thrown.retryAfter()).contains(Duration.ofSeconds(7));
        }
    }

    @Test
    void givesUpOnASilentServer() {
        server.answers(new StubServer.Answer.Silence());
        LanguageModel impatient = model(server.url(basePath()), Duration.ofMillis(150));
        for (ThrowingCallable call : calls(impatient)) {
            assertThat(catchThrowableOfType(ModelException.class, call).failure())
                    .isEqualTo(Failure.TIMEOUT);
        }
    }

    @Test
    void saysThatTheServerIsNotThere() {
        LanguageModel nobody = model(URI.create("http://127.0.0.1:1" + basePath()), Duration.ofSeconds(5));
        for (ThrowingCallable call : calls(nobody)) {
            ModelException thrown = catchThrowableOfType(ModelException.class, call);
            assertThat(thrown.failure()).isEqualTo(Failure.UNREACHABLE);
            assertThat(thrown).hasMessageContaining("check that the server runs");
        }
    }

    @Test
    void doesNotTakeACutStreamForAnAnswer() {
        List<String> frames = frames("Hel", "lo.");
        server.answers(new StubServer.Answer.Events(streamType(), frames.subList(0, frames.size() / 2), true));
        ModelException thrown = catchThrowableOfType(ModelException.class, () -> model().stream(PROMPT, piece -> {}));
        assertThat(thrown.retriable()).isTrue();
    }

    @Test
    void doesNotTakeAStreamThatStopsEarlyForAnAnswer() {
        List<String> frames = frames("Hel", "lo.");
        server.answers(new StubServer.Answer.Events(streamType(), frames.subList(0, frames.size() / 2), false));
        ModelException thrown = catchThrowableOfType(ModelException.class, () -> model().stream(PROMPT, piece -> {}));
        assertThat(thrown.failure()).isEqualTo(Failure.BAD_ANSWER);
    }

    @ParameterizedTest
    @CsvSource({"'{\"no\":'", "'[]'", "'{}'", "'<html>'", "''"})
    void refusesWhatIsNotAnAnswer(String body) {
        server.answers(new StubServer.Answer.Body(200, Map.of(), body));
        ModelException thrown = catchThrowableOfType(ModelException.class, () -> model().complete(PROMPT));
        assertThat(thrown.failure()).isEqualTo(Failure.BAD_ANSWER);
    }

    @Test
    void showsNoKey() {
        assertThat(model().toString() + model().name()).doesNotContain(KEY);
    }

    private List<ThrowingCallable> calls() {
        return calls(model());
    }

    private static List<ThrowingCallable> calls(LanguageModel model) {
        return Stream.<ThrowingCallable>of(
                        () -> model.complete(PROMPT),
                        () -> model.answer(Request.text(PROMPT).streamedTo(piece -> {})))
                .toList();
    }
}
