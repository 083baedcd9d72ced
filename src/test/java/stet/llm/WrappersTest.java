package stet.llm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.llm.Completion.Finish;
import stet.llm.ModelException.Failure;
import stet.llm.replay.Recording;
import stet.llm.replay.Replay;
import stet.model.Usage;

final class WrappersTest {

    private static final Prompt PROMPT = new Prompt("system", "user", "test@1");
    private static final JsonSchema SCHEMA = JsonSchema.parse(
            "s", "{\"type\":\"object\",\"properties\":{\"n\":{\"type\":\"integer\"}},\"required\":[\"n\"]}");

    private final List<Duration> waits = new ArrayList<>();

    private Retrying retrying(LanguageModel inner) {
        return new Retrying(inner, 3, Duration.ofSeconds(1), Duration.ofSeconds(30), () -> 1.0, waits::add);
    }

    private static ModelException failure(Failure failure) {
        return new ModelException(failure, "It failed.");
    }

    @Test
    void asksAgainAfterAFailureThatMayPass() {
        ScriptedModel model = new ScriptedModel(failure(Failure.SERVER_ERROR), failure(Failure.TIMEOUT), "ok");
        assertThat(retrying(model).complete(PROMPT).text()).isEqualTo("ok");
        assertThat(waits).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void doesNotKeepWhatCouldNotBeUsed(@TempDir Path folder) {
        ScriptedModel model = new ScriptedModel("not JSON", "nor this", "{\"n\":1}");
        Cached cached = new Cached(model, new CompletionStore(folder));
        assertThat(catchThrowableOfType(ModelException.class, () -> cached.extract(PROMPT, SCHEMA))
                        .failure())
                .isEqualTo(Failure.BAD_ANSWER);
        assertThat(cached.extract(PROMPT, SCHEMA).get("n").asInt()).isEqualTo(1);
    }

    @Test
    void givesUpAfterTheLastAttempt() {
        ScriptedModel model = new ScriptedModel(
                failure(Failure.TIMEOUT), failure(Failure.TIMEOUT), failure(Failure.RATE_LIMITED), "too late");
        assertThat(catchThrowableOfType(
                                ModelException.class, () -> retrying(model).complete(PROMPT))
                        .failure())
                .isEqualTo(Failure.RATE_LIMITED);
        assertThat(model.requests()).hasSize(3);
    }

    @Test
    void doesNotRepeatWhatCannotSucceed() {
        ScriptedModel model = new ScriptedModel(failure(Failure.REFUSED), "never");
        assertThat(catchThrowableOfType(
                                ModelException.class, () -> retrying(model).complete(PROMPT))
                        .failure())
                .isEqualTo(Failure.REFUSED);
        assertThat(waits).isEmpty();
    }

    @Test
    void waitsAsLongAsTheServerAsksButNotForever() {
        ModelException soon = new ModelException(Failure.RATE_LIMITED, "Wait.", Optional.of(Duration.ofSeconds(20)));
        ModelException late = new ModelException(Failure.RATE_LIMITED, "Wait.", Optional.of(Duration.ofHours(1)));
        ScriptedModel model = new ScriptedModel(soon, late, "never");
        assertThat(catchThrowableOfType(
                        ModelException.class, () -> retrying(model).complete(PROMPT)))
                .isSameAs(late);
        assertThat(waits).containsExactly(Duration.ofSeconds(20));
    }

    @Test
    void doesNotShowTheBeginningOfAnAnswerTwice() {
        LanguageModel breaksOff = new LanguageModel() {
            @Override
            public String name() {
                return "test:cut";
            }

            @Override
            public Completion answer(Request request) {
                request.onText().orElseThrow().accept("Hel");
                throw failure(Failure.UNREACHABLE);
            }
        };
        List<String> shown = new ArrayList<>();
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> retrying(breaksOff).stream(PROMPT, shown::add));
        assertThat(shown).containsExactly("Hel");
    }

    @Test
    void sendsNothingOverTheTokenLimit() {
        ScriptedModel model = new ScriptedModel("a", "b", "c");
        LanguageModel limited =
                new Budgeted(model, new Budget(Optional.of(20L), Optional.empty(), Optional.empty(), 100));
        limited.complete(PROMPT);
        limited.complete(PROMPT);
        ModelException thrown = catchThrowableOfType(ModelException.class, () -> limited.complete(PROMPT));
        assertThat(thrown.failure()).isEqualTo(Failure.OVER_BUDGET);
        assertThat(thrown).hasMessageContaining("24 input tokens, the limit is 20");
        assertThat(model.requests()).hasSize(2);
    }

    @Test
    void sendsNothingOverTheCostLimit() {
        Budget.Price price = new Budget.Price(new BigDecimal("3"), new BigDecimal("15"));
        ScriptedModel model = new ScriptedModel("a", "b");
        LanguageModel limited = new Budgeted(
                model, new Budget(Optional.empty(), Optional.of(new BigDecimal("0.0016")), Optional.of(price), 100));
        limited.complete(PROMPT);
        assertThat(catchThrowableOfType(ModelException.class, () -> limited.complete(PROMPT))
                        .failure())
                .as("what the first really used and what the second may use is too much")
                .isEqualTo(Failure.OVER_BUDGET);
    }

    @Test
    void answersTheSameRequestFromTheCache(@TempDir Path folder) throws IOException {
        ScriptedModel model = new ScriptedModel("first", "second");
        Metered metered = new Metered(new Cached(model, new CompletionStore(folder.resolve("new"))));
        assertThat(metered.complete(PROMPT).text()).isEqualTo("first");
        assertThat(metered.complete(PROMPT).text()).isEqualTo("first");
        assertThat(metered.usage()).isEqualTo(new Usage(1, 1, 10, 5));
        assertThat(metered.complete(PROMPT.followedBy("more")).text()).isEqualTo("second");
        try (var files = Files.list(folder.resolve("new"))) {
            assertThat(files).hasSize(2).allMatch(file -> file.toString().endsWith(".json"));
        }
    }

    @Test
    void aDamagedCacheFileIsAsGoodAsNone(@TempDir Path folder) throws IOException {
        CompletionStore store = new CompletionStore(folder);
        new Cached(new ScriptedModel("first"), store).complete(PROMPT);
        Path file = folder.resolve(Request.text(PROMPT).digest("test:scripted") + ".json");
        Files.writeString(file, "{\"text\":");
        assertThat(new Cached(new ScriptedModel("second"), store)
                        .complete(PROMPT)
                        .text())
                .isEqualTo("second");
    }

    @Test
    void aCacheThatCannotBeWrittenLosesNoAnswer(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        LanguageModel cached = new Cached(new ScriptedModel("ok"), new CompletionStore(file));
        assertThat(cached.complete(PROMPT).text()).isEqualTo("ok");
    }

    @Test
    void playsBackWhatWasRecorded(@TempDir Path folder) {
        CompletionStore store = new CompletionStore(folder);
        Completion recorded = new Recording(new ScriptedModel("ok"), store).complete(PROMPT);
        LanguageModel replay = new Replay("test:scripted", "test:scripted", store);
        List<String> pieces = new ArrayList<>();
        assertThat(replay.stream(PROMPT, pieces::add))
                .isEqualTo(new Completion(recorded.text(), new Usage(0, 1, 0, 0), recorded.finish()));
        assertThat(pieces).containsExactly("ok");
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> replay.complete(PROMPT.followedBy("more")))
                .withMessageContaining("record the run again");
    }

    @Test
    void asksOnceMoreWithTheErrorWhenJsonDoesNotMatch() {
        ScriptedModel model = new ScriptedModel("{\"n\":\"one\"}", "```json\n{\"n\":1}\n```");
        assertThat(model.extract(PROMPT, SCHEMA).get("n").asInt()).isEqualTo(1);
        assertThat(model.requests().get(1).prompt().user()).contains("answer.n must be of type integer");
    }

    @Test
    void givesUpAfterOneRepair() {
        ScriptedModel model = new ScriptedModel("sorry", "{}", "{\"n\":1}");
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> model.extract(PROMPT, SCHEMA))
                .withMessageContaining("answer lacks \"n\"");
        assertThat(model.requests()).hasSize(2);
    }

    @Test
    void doesNotReadACutAnswer() {
        ScriptedModel model = new ScriptedModel(new Completion("{\"n\":1}", Usage.NONE, Finish.LENGTH), "{\"n\":2}");
        assertThat(model.extract(PROMPT, SCHEMA).get("n").asInt()).isEqualTo(2);
    }

    @Test
    void putsTheSchemaIntoThePromptWhereTheServerRefusesIt() {
        ScriptedModel model = new ScriptedModel(failure(Failure.BAD_REQUEST), "{\"n\":1}");
        assertThat(model.extract(PROMPT, SCHEMA).get("n").asInt()).isEqualTo(1);
        assertThat(model.requests().get(1).schema()).isEmpty();
        assertThat(model.requests().get(1).prompt().user()).contains("\"integer\"");
    }

    @Test
    void cancellingEndsTheCallUnderWayAndLeavesTheThreadUsable() throws InterruptedException {
        CountDownLatch calling = new CountDownLatch(1);
        LanguageModel patient = new LanguageModel() {
            @Override
            public String name() {
                return "test:patient";
            }

            @Override
            public Completion answer(Request request) {
                calling.countDown();
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                throw failure(Failure.INTERRUPTED);
            }
        };
        Cancellable cancellable = new Cancellable(patient);
        ModelException reason = failure(Failure.TIMEOUT);
        Thread other = Thread.startVirtualThread(() -> {
            try {
                calling.await();
                cancellable.cancel(reason);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(catchThrowableOfType(ModelException.class, () -> cancellable.complete(PROMPT)))
                .isSameAs(reason);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        assertThat(catchThrowableOfType(ModelException.class, () -> cancellable.complete(PROMPT)))
                .isSameAs(reason);
        other.join();
    }

    @Test
    void aModelOutOfReachIsNotAskedAgain() {
        ScriptedModel model = new ScriptedModel(failure(Failure.SERVER_ERROR), failure(Failure.UNREACHABLE), "never");
        LanguageModel givingUp = new GivingUp(model);
        for (Failure expected : List.of(Failure.SERVER_ERROR, Failure.UNREACHABLE, Failure.UNREACHABLE)) {
            assertThat(catchThrowableOfType(ModelException.class, () -> givingUp.complete(PROMPT))
                            .failure())
                    .isEqualTo(expected);
        }
        assertThat(model.requests()).hasSize(2);
    }

    /** However the answer is cut into pieces. */
    @Test
    void objectsAreHandedOverAsSoonAsTheyAreClosed() {
        String json = "```json\n{\"a\":[{\"n\":\"}]\\\"{\"},{\"n\":[{\"m\":1}]}],\"b\":[\"x\"],\"c\":{\"n\":2}} {";
        for (int size = 1; size < 20; size++) {
            List<String> found = new ArrayList<>();
            StreamedObjects objects = new StreamedObjects(node -> found.add(node.toString()));
            for (int at = 0; at < json.length(); at += size) {
                objects.add(json.substring(at, Math.min(json.length(), at + size)));
            }
            assertThat(found).containsExactly("{\"n\":\"}]\\\"{\"}", "{\"n\":[{\"m\":1}]}");
        }
    }
}
