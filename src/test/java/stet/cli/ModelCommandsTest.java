package stet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static stet.llm.OpenAiServer.says;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stet.llm.OpenAiServer;
import stet.llm.OpenAiServer.Asked;
import stet.llm.OpenAiServer.Reply;

/** The commands with a model behind them, against a server on loopback. */
class ModelCommandsTest {

    private static final String ARTICLE = StetRun.SEEDS.resolve("article.md").toString();
    private static final String KEY = "sk-not-for-anybodys-eyes";
    private static final String FIRST =
            "Israeli Prime Minister Benjamin Netanyahu has cancelled the visit of two of his closest advisors to Washington.";
    private static final String SECOND =
            "The U.N. Security Council adopted Resolution 2728 on Monday, March 25, by 14 votes to none.";

    @TempDir
    static Path folder;

    private OpenAiServer server;

    @BeforeAll
    static void index() {
        StetRun.in(folder, "index", "add", StetRun.SEEDS.resolve("sources").toString());
    }

    @BeforeEach
    void start() throws IOException {
        server = new OpenAiServer(ModelCommandsTest::honest);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static Reply honest(Asked asked) {
        return says(
                switch (asked.task()) {
                    case "claims" -> """
                {"claims":[{"quote":"The decision opened the widest public rift","kind":"EVENT","subject":"The decision",
                "action":"opened","object":"the widest public rift"},{"quote":"Nobody wrote this","kind":"EVENT",
                "subject":"Nobody","action":"wrote","object":"this"}],"instructions":[]}""";
                    case "judgements" -> "{\"judgements\":[],\"instructions\":[]}";
                    case "answer" ->
                        """
                {"sentences":[{"sentence":"Netanyahu cancelled the visit.","citations":[{"passage":1,"quote":"%s"}]},
                {"sentence":"It rained.","citations":[]}],"instructions":[]}""".formatted(
                                        "Benjamin Netanyahu has cancelled the visit of two of his closest advisors to Washington");
                    default -> FIRST + "\n" + SECOND + "\nThree generals flew to Moscow in 1999.\n";
                });
    }

    private StetRun run(String... words) {
        return run(Map.of(), "", words);
    }

    private StetRun run(Map<String, String> environment, String stdin, String... words) {
        Map<String, String> variables = new HashMap<>(environment);
        variables.put("OPENAI_API_KEY", KEY);
        variables.put("STET_BASE_URL", server.url());
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--model", "openai:tiny"));
        return StetRun.in(folder, variables, stdin, all.toArray(String[]::new));
    }

    private static JsonNode json(StetRun run) throws IOException {
        return new ObjectMapper().readTree(run.out());
    }

    @Test
    void aWholeCheckTakesFewCallsAndNoneTheSecondTime() throws IOException {
        String cache = folder.resolve("cost").toString();
        StetRun first = run(Map.of("XDG_CACHE_HOME", cache), "", "check", ARTICLE, "--format", "json");
        assertThat(first.exit()).as(first.toString()).isZero();
        assertThat(server.asked()).hasSizeLessThanOrEqualTo(4);
        JsonNode usage = json(first).path("run").path("usage");
        assertThat(usage.path("calls").asInt()).isEqualTo(server.asked().size());
        assertThat(usage.path("inputTokens").asInt())
                .isEqualTo(100 * server.asked().size());
        assertThat(first.err()).contains("openai:tiny: calls", "tokens sent");
        assertThat(json(first).path("run").path("prompts")).hasSize(3);
        assertThat(json(first).path("notes").toString()).contains("does not bear them out: 1 of 2");
        DossierSchema.assertValid(first.out());
        server.follow(asked -> new Reply.Fails(500, Map.of()));
        StetRun second = run(Map.of("XDG_CACHE_HOME", cache), "", "check", ARTICLE, "--format", "json");
        assertThat(second.exit()).as(second.toString()).isZero();
        assertThat(server.asked()).isEmpty();
        assertThat(json(second).path("claims")).isEqualTo(json(first).path("claims"));
        StetRun other = run(
                Map.of("XDG_CACHE_HOME", cache, "STET_MAX_OUTPUT_TOKENS", "900", "STET_CALL_TIMEOUT", "0.2"),
                "",
                "summarize",
                ARTICLE);
        assertThat(other.exit()).isEqualTo(5);
        assertThat(server.asked())
                .as("another limit on output is another request")
                .isNotEmpty();
    }

    @Test
    void reproducibleRunsAreEqualWhetherOrNotTheCacheAnswers() {
        String cache = folder.resolve("reproducible").toString();
        String[] words = {"check", ARTICLE, "--format", "json", "--reproducible"};
        assertThat(run(Map.of("XDG_CACHE_HOME", cache), "", words).out())
                .isEqualTo(run(Map.of("XDG_CACHE_HOME", cache), "", words).out());
    }

    @Test
    void theKeyGoesToTheServerAndNowhereElse() throws IOException {
        Path cache = folder.resolve("keys");
        StetRun run = run(Map.of("XDG_CACHE_HOME", cache.toString()), "", "summarize", ARTICLE, "--debug");
        assertThat(server.asked().getFirst().headers().toString()).contains(KEY);
        assertThat(run.toString()).doesNotContain(KEY);
        try (Stream<Path> files = Files.walk(cache)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(file).content().doesNotContain(KEY);
            }
        }
        StetRun listed = StetRun.in(folder, Map.of("OPENAI_API_KEY", KEY), "", "config", "list");
        assertThat(listed.out()).doesNotContain(KEY);
    }

    @Test
    void aKeyMayComeFromACommand() {
        StetRun run = run(Map.of("STET_KEY_COMMAND", "echo sk-from-the-safe"), "", "summarize", ARTICLE, "--no-cache");
        assertThat(run.exit()).isZero();
        assertThat(server.asked().getFirst().headers().toString()).contains("sk-from-the-safe");
        assertThat(run.toString()).doesNotContain("sk-from-the-safe");
    }

    @Test
    void summaryShowsOnlyWhatTheArticleSays() {
        StetRun run = run("summarize", ARTICLE, "--no-cache");
        assertThat(run.exit()).isZero();
        assertThat(run.out().replaceAll("\\s+", " ")).contains(FIRST, SECOND).doesNotContain("Moscow");
        assertThat(run.err()).contains("1 of 3 sentences");
    }

    /** The server goes on only when the first sentence has been shown. */
    @Test
    void summaryIsShownSentenceBySentence() throws IOException {
        StringWriter seen = new StringWriter();
        List<Boolean> early = new ArrayList<>();
        Runnable gate = () -> early.add(waitFor(seen, "closest advisors to Washington."));
        server.follow(asked -> new Reply.Says(List.of(FIRST + "\n", SECOND + "\n"), gate));
        StetRun.watched(
                folder,
                seen,
                Map.of("STET_BASE_URL", server.url(), "STET_CACHE", "off"),
                "summarize",
                ARTICLE,
                "--model",
                "openai:tiny");
        assertThat(early).containsExactly(true);
        assertThat(seen.toString().replaceAll("\\s+", " ")).contains(SECOND);
    }

    private static boolean waitFor(StringWriter seen, String words) {
        for (int i = 0; i < 500; i++) {
            if (seen.toString().replaceAll("\\s+", " ").contains(words)) {
                return true;
            }
            LockSupport.parkNanos(10_000_000);
        }
        return false;
    }

    @Test
    void answersQuoteThePassages() throws IOException {
        StetRun run = run("ask", ARTICLE, "Who cancelled the visit?", "--no-cache", "--format", "json");
        assertThat(run.exit()).as(run.toString()).isZero();
        assertThat(json(run).path("answer")).hasSize(1);
        assertThat(json(run).path("answer").toString())
                .contains("Netanyahu cancelled the visit.")
                .doesNotContain("rained");
        assertThat(run("ask", ARTICLE, "Who cancelled the visit?", "--no-cache").out())
                .contains("“Benjamin Netanyahu has");
    }

    @Test
    void aSessionRemembersWhatWasSaid() {
        StetRun run = run(Map.of("STET_CACHE", "off"), "Who cancelled the visit?\nAnd when?\n", "repl", ARTICLE);
        assertThat(run.exit()).isZero();
        assertThat(server.asked()).hasSize(2);
        assertThat(server.asked().get(1).user())
                .contains("Question: Who cancelled the visit?\nAnswer: Netanyahu cancelled the visit.");
    }

    @Test
    void aDeadServerLeavesTheOfflineResult() throws IOException {
        server.close();
        StetRun offline = StetRun.in(folder, "check", ARTICLE, "--format", "json");
        StetRun run = run("check", ARTICLE, "--format", "json", "--no-cache", "--call-timeout", "0.2");
        assertThat(run.exit()).isEqualTo(5);
        assertThat(json(run).path("claims")).isEqualTo(json(offline).path("claims"));
        assertThat(json(run).path("summary")).isEqualTo(json(offline).path("summary"));
        assertThat(json(run).path("problems").toString()).contains("Cannot reach openai:tiny");
        assertThat(run.err()).contains("Cannot reach openai:tiny");
        DossierSchema.assertValid(run.out());
    }

    @Test
    void aServerThatDiesInMidRunMakesThePartialResult() throws IOException {
        server.follow(asked -> asked.task().equals("claims") ? honest(asked) : new Reply.Fails(401, Map.of()));
        StetRun run = run("check", ARTICLE, "--format", "json", "--no-cache");
        assertThat(run.exit()).isEqualTo(6);
        assertThat(run.err()).contains("summary: ", "verdicts: ", "key is missing");
        assertThat(json(run).path("summary").path("sentences")).isNotEmpty();
    }

    @Test
    void aDryRunSendsNothing() {
        StetRun run = run("check", ARTICLE, "--dry-run");
        assertThat(run.exit()).as(run.toString()).isZero();
        assertThat(server.asked()).isEmpty();
        assertThat(run.out()).contains("<<<DATA", "3 requests, about", "claims@", "verdict@", "summarize@");
    }

    @ParameterizedTest
    @CsvSource({"--max-input-tokens,10", "--max-cost,0.000001"})
    void nothingIsSentOverTheLimit(String option, String limit) {
        StetRun run = run(
                Map.of("STET_INPUT_PRICE", "3", "STET_OUTPUT_PRICE", "15"),
                "",
                "summarize",
                ARTICLE,
                "--no-cache",
                option,
                limit);
        assertThat(run.exit()).isEqualTo(6);
        assertThat(server.asked()).isEmpty();
        assertThat(run.err()).contains("the limit is");
        assertThat(run.out()).isNotBlank();
    }

    @Test
    void whatWasRecordedIsPlayedBackWithoutAServer() {
        StetRun recorded = run("summarize", ARTICLE, "--record", "tape");
        server.close();
        StetRun replayed = run("summarize", ARTICLE, "--replay", "tape");
        assertThat(replayed.exit()).as(replayed.toString()).isZero();
        assertThat(replayed.out()).isEqualTo(recorded.out());
        assertThat(run("claims", ARTICLE, "--replay", "tape").exit()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({
        "openai,Unknown model",
        "gpt:4,Unknown model",
        "'openai:x --base-url http://me:secret@host/v1',base URL",
        "'openai:x --base-url ftp://host/v1',base URL",
        "'openai:x --max-cost 1',prices",
        "'openai:x --max-cost much',max-cost",
        "'openai:x --call-timeout soon',call-timeout"
    })
    void badSettingsAreUsageErrors(String words, String reason) {
        List<String> all = new ArrayList<>(List.of("summarize", ARTICLE, "--model"));
        all.addAll(List.of(words.split(" ", -1)));
        StetRun run = StetRun.in(folder, Map.of("OPENAI_API_KEY", KEY), "", all.toArray(String[]::new));
        assertThat(run.exit()).as(run.toString()).isEqualTo(2);
        assertThat(run.err()).contains(reason).doesNotContain("secret");
    }

    @Test
    void noKeyIsSaidBeforeAnythingElse() {
        StetRun run = StetRun.in(folder, "summarize", ARTICLE, "--model", "openai:x");
        assertThat(run.exit()).isEqualTo(5);
        assertThat(run.err()).contains("OPENAI_API_KEY");
        assertThat(run.out()).isEmpty();
    }

    /** A folder from somebody else must not send the user's key to another server, or run a program. */
    @ParameterizedTest
    @CsvSource({"base-url=http://127.0.0.1:1/v1", "key-command=touch /tmp/x"})
    void aProjectMayNotSetWhatReachesTheKey(String line, @TempDir Path project) throws IOException {
        Files.writeString(project.resolve(".stet.properties"), line + "\n");
        StetRun run = StetRun.in(project, Map.of("OPENAI_API_KEY", KEY), "", "summarize", ARTICLE);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("config.properties");
    }
}
