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

    private static final String SAMPLE = StetRun.SEEDS.resolve("article.md").toString();
    private static final String KEY = "sk-not-for-anybodys-eyes";
    private static final String SUMMARY =
            SmallNews.FIRST + "\n" + SmallNews.SECOND + "\nThree generals flew to Moscow in 1999.\n";
    private static final String CLAIMS = """
            {"claims":[{"quote":"The opposition did not attend the vote","kind":"EVENT","subject":"The opposition",
            "action":"did not attend","object":"the vote"},{"quote":"Nobody wrote this","kind":"EVENT",
            "subject":"Nobody","action":"wrote","object":"this"}],"instructions":[]}""";
    private static final String ANSWER = """
            {"sentences":[{"sentence":"The council approved the budget.","citations":[{"passage":1,
            "quote":"The council of Dunvale approved the new budget on Monday"}]},
            {"sentence":"It rained.","citations":[]}],"instructions":[]}""";

    @TempDir
    static Path folder;

    private static String article;

    private OpenAiServer server;

    @BeforeAll
    static void index() throws IOException {
        SmallNews.index(folder);
        article = SmallNews.article(folder, "").toString();
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
                    case "claims" -> CLAIMS;
                    case "judgements" -> "{\"judgements\":[],\"instructions\":[]}";
                    case "answer" -> ANSWER;
                    default -> SUMMARY;
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

    /** The sample article, whose claims fill more than one request. */
    @Test
    void aWholeCheckTakesFewCallsAndNoneTheSecondTime(@TempDir Path home) throws IOException {
        StetRun.in(home, "index", "add", StetRun.SEEDS.resolve("sources").toString());
        server.follow(asked -> asked.task().equals("text")
                ? says("The U.N. Security Council adopted Resolution 2728 on Monday, March 25, by 14 votes to none.\n")
                : honest(asked));
        StetRun first = check(home);
        assertThat(first.exit()).as(first.toString()).isZero();
        assertThat(server.asked()).hasSizeBetween(3, 4);
        JsonNode usage = json(first).path("run").path("usage");
        assertThat(usage.path("calls").asInt()).isEqualTo(server.asked().size());
        assertThat(usage.path("inputTokens").asInt())
                .isEqualTo(100 * server.asked().size());
        assertThat(first.err()).contains("openai:tiny: calls", "tokens sent");
        assertThat(json(first).path("run").path("prompts")).hasSize(3);
        DossierSchema.assertValid(first.out());
        server.follow(asked -> new Reply.Fails(500, Map.of()));
        StetRun second = check(home);
        assertThat(second.exit()).as(second.toString()).isZero();
        assertThat(server.asked()).isEmpty();
        assertThat(json(second).path("claims")).isEqualTo(json(first).path("claims"));
    }

    private StetRun check(Path home) {
        Map<String, String> environment =
                Map.of("STET_BASE_URL", server.url(), "STET_MODEL", "openai:tiny", "XDG_CACHE_HOME", home.toString());
        return StetRun.in(home, environment, "", "check", SAMPLE, "--format", "json");
    }

    @Test
    void theCacheTellsRequestsApart() {
        String cache = folder.resolve("apart").toString();
        assertThat(run(Map.of("XDG_CACHE_HOME", cache), "", "summarize", article)
                        .exit())
                .isZero();
        server.follow(asked -> new Reply.Fails(500, Map.of()));
        for (Map<String, String> other : List.of(
                Map.of("STET_MAX_OUTPUT_TOKENS", "900"), Map.of("STET_SENTENCES", "2"), Map.of("STET_CACHE", "off"))) {
            Map<String, String> environment = new HashMap<>(other);
            environment.put("XDG_CACHE_HOME", cache);
            environment.put("STET_CALL_TIMEOUT", "0.2");
            assertThat(run(environment, "", "summarize", article).exit())
                    .as(other.toString())
                    .isEqualTo(5);
        }
        assertThat(run(Map.of("XDG_CACHE_HOME", cache), "", "summarize", article)
                        .exit())
                .isZero();
    }

    @Test
    void reproducibleRunsAreEqualWhetherOrNotTheCacheAnswers() {
        String cache = folder.resolve("reproducible").toString();
        String[] words = {"check", article, "--format", "json", "--reproducible"};
        assertThat(run(Map.of("XDG_CACHE_HOME", cache), "", words).out())
                .isEqualTo(run(Map.of("XDG_CACHE_HOME", cache), "", words).out());
    }

    @Test
    void theKeyGoesToTheServerAndNowhereElse() throws IOException {
        Path cache = folder.resolve("keys");
        StetRun run = run(Map.of("XDG_CACHE_HOME", cache.toString()), "", "summarize", article, "--debug");
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
        StetRun run = run(Map.of("STET_KEY_COMMAND", "echo sk-from-the-safe"), "", "summarize", article, "--no-cache");
        assertThat(run.exit()).isZero();
        assertThat(server.asked().getFirst().headers().toString()).contains("sk-from-the-safe");
        assertThat(run.toString()).doesNotContain("sk-from-the-safe");
    }

    @Test
    void summaryShowsOnlyWhatTheArticleSays() {
        StetRun run = run("summarize", article, "--no-cache");
        assertThat(run.exit()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains(SmallNews.FIRST, SmallNews.SECOND)
                .doesNotContain("Moscow");
        assertThat(run.err()).contains("1 of 3 sentences");
    }

    /** The server goes on only when the first sentence has been shown. */
    @Test
    void summaryIsShownSentenceBySentence() throws IOException {
        StringWriter seen = new StringWriter();
        List<Boolean> early = new ArrayList<>();
        Runnable gate = () -> early.add(waitFor(seen, "the new budget on Monday."));
        server.follow(asked -> new Reply.Says(List.of(SmallNews.FIRST + "\n", SmallNews.SECOND + "\n"), gate));
        StetRun.watched(
                folder,
                seen,
                Map.of("STET_BASE_URL", server.url(), "STET_CACHE", "off"),
                "summarize",
                article,
                "--model",
                "openai:tiny");
        assertThat(early).containsExactly(true);
        assertThat(seen.toString().replaceAll("\\s+", " ")).contains(SmallNews.SECOND);
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
        StetRun run = run("ask", article, "Who approved the budget?", "--no-cache", "--format", "json");
        assertThat(run.exit()).as(run.toString()).isZero();
        assertThat(json(run).path("answer")).hasSize(1);
        assertThat(json(run).path("answer").toString())
                .contains("The council approved the budget.")
                .doesNotContain("rained");
        assertThat(run("ask", article, "Who approved the budget?", "--no-cache").out())
                .contains("“The council of Dunvale");
    }

    @Test
    void aSessionRemembersWhatWasSaid() {
        StetRun run = run(Map.of("STET_CACHE", "off"), "Who approved the budget?\nAnd when?\n", "repl", article);
        assertThat(run.exit()).isZero();
        assertThat(server.asked()).hasSize(2);
        assertThat(server.asked().get(1).user())
                .contains("Question: Who approved the budget?\nAnswer: The council approved the budget.");
    }

    @Test
    void aDeadServerLeavesTheOfflineResult() throws IOException {
        server.close();
        StetRun offline = StetRun.in(folder, "check", article, "--format", "json");
        StetRun run = run("check", article, "--format", "json", "--no-cache", "--call-timeout", "0.2");
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
        StetRun run = run("check", article, "--format", "json", "--no-cache");
        assertThat(run.exit()).isEqualTo(6);
        assertThat(run.err()).contains("summary: ", "verdicts: ", "key is missing");
        assertThat(json(run).path("summary").path("sentences")).isNotEmpty();
    }

    @Test
    void aDryRunSendsNothing() {
        StetRun run = run("check", article, "--dry-run");
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
                article,
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
        StetRun recorded = run("summarize", article, "--record", "tape");
        server.close();
        StetRun replayed = run("summarize", article, "--replay", "tape");
        assertThat(replayed.exit()).as(replayed.toString()).isZero();
        assertThat(replayed.out()).isEqualTo(recorded.out());
        assertThat(run("claims", article, "--replay", "tape").exit()).isEqualTo(6);
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
        List<String> all = new ArrayList<>(List.of("summarize", article, "--model"));
        all.addAll(List.of(words.split(" ", -1)));
        StetRun run = StetRun.in(folder, Map.of("OPENAI_API_KEY", KEY), "", all.toArray(String[]::new));
        assertThat(run.exit()).as(run.toString()).isEqualTo(2);
        assertThat(run.err()).contains(reason).doesNotContain("secret");
    }

    @Test
    void noKeyIsSaidBeforeAnythingElse() {
        StetRun run = StetRun.in(folder, "summarize", article, "--model", "openai:x");
        assertThat(run.exit()).isEqualTo(5);
        assertThat(run.err()).contains("OPENAI_API_KEY");
        assertThat(run.out()).isEmpty();
    }

    /** A folder from somebody else must not send the user's key to another server, or run a program. */
    @ParameterizedTest
    @CsvSource({"base-url=http://127.0.0.1:1/v1", "key-command=touch /tmp/x"})
    void aProjectMayNotSetWhatReachesTheKey(String line, @TempDir Path project) throws IOException {
        Files.writeString(project.resolve(".stet.properties"), line + "\n");
        StetRun run = StetRun.in(project, Map.of("OPENAI_API_KEY", KEY), "", "summarize", article);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("config.properties");
    }
}
