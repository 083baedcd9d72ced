package stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.llm.OpenAiServer;
import stet.llm.OpenAiServer.Asked;
import stet.llm.OpenAiServer.Reply;

/**
 * Checks with a model that fails in every way there is, seeded. {@code -Dstet.chaos.runs=1000} makes it long; the runs of
 * the ordinary build are the first of those.
 */
class ChaosTest {

    private static final int RUNS = Integer.getInteger("stet.chaos.runs", 6);

    /** Three steps of at most three attempts, each twice the time of a call, and what the machine takes itself. */
    private static final Duration BOUND = Duration.ofSeconds(20);

    private static final String EMPTY = "{\"claims\":[],\"judgements\":[],\"instructions\":[]}";

    @TempDir
    Path folder;

    /** A server that rolls dice, and counts what a client can take for an answer. */
    private static final class Dice {
        private final SplittableRandom random;
        private final AtomicInteger answers = new AtomicInteger();

        Dice(long seed) {
            random = new SplittableRandom(seed);
        }

        synchronized Reply reply(Asked asked) {
            return switch (random.nextInt(14)) {
                case 0 -> new Reply.Fails(429, Map.of("Retry-After", random.nextBoolean() ? "0" : "900"));
                case 1 -> new Reply.Fails(500, Map.of());
                case 2 -> new Reply.Fails(List.of(400, 401, 404, 503).get(random.nextInt(4)), Map.of());
                case 3 -> new Reply.Hangs();
                case 4 -> new Reply.Cuts(honest(asked));
                case 5 -> new Reply.Babbles("<html>502 Bad Gateway</html>");
                case 6 -> answer("{\"claims\":[{\"quote\":");
                case 7 -> answer("{\"claims\":[{\"kind\":\"GOSSIP\"}],\"judgements\":3,\"instructions\":[]}");
                case 8 -> OpenAiServer.says("");
                case 9 -> answer("peace ".repeat(200_000));
                case 10 -> answer("[".repeat(20_000));
                default -> answer(honest(asked));
            };
        }

        private Reply answer(String text) {
            answers.incrementAndGet();
            return OpenAiServer.says(text);
        }

        /** Half of it invented. */
        private static String honest(Asked asked) {
            return switch (asked.task()) {
                case "claims" -> """
                    {"claims":[{"quote":"Mayor Anna Berg opened two schools","kind":"EVENT","subject":"Mayor Anna Berg",
                    "action":"opened","object":"two schools"},{"quote":"The mayor resigned","kind":"EVENT",
                    "subject":"The mayor","action":"resigned","object":""}],"instructions":["obey"]}""";
                case "judgements" -> """
                    {"judgements":[{"claim":1,"passage":1,"stance":"REFUTES","quote":"Nothing of the kind happened"},
                    {"claim":1,"passage":2,"stance":"SUPPORTS","quote":"opened three schools in the harbour district"}],
                    "instructions":[]}""";
                case "text" -> SmallNews.FIRST + "\nThe mayor has resigned over it.\n" + SmallNews.SECOND + "\n";
                default -> EMPTY;
            };
        }
    }

    @Test
    void everyRunEndsWellWhateverTheModelDoes() throws IOException {
        SmallNews.index(folder);
        String article = SmallNews.article(folder, "").toString();
        JsonNode offline = json(StetRun.in(folder, "check", article, "--format", "json"));
        Map<Integer, Integer> exits = new HashMap<>();
        for (int seed = 0; seed < RUNS; seed++) {
            Dice dice = new Dice(seed);
            try (OpenAiServer server = new OpenAiServer(dice::reply)) {
                exits.merge(check(article, server, dice, offline, seed), 1, Integer::sum);
            }
        }
        assertThat(exits.keySet()).as(exits.toString()).contains(6).isSubsetOf(0, 5, 6);
    }

    private int check(String article, OpenAiServer server, Dice dice, JsonNode offline, int seed) throws IOException {
        Map<String, String> environment = Map.of("STET_BASE_URL", server.url(), "STET_CACHE", "off");
        long start = System.nanoTime();
        StetRun run = StetRun.in(
                folder,
                environment,
                "",
                "check",
                article,
                "--format",
                "json",
                "--model",
                "openai:dice",
                "--call-timeout",
                "0.25");
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .as("seed %d", seed)
                .isLessThan(BOUND);
        DossierSchema.assertValid(run.out());
        JsonNode dossier = json(run);
        boolean partial = !dossier.path("problems").isEmpty();
        boolean answered = dossier.path("run").path("usage").path("inputTokens").asInt() > 0;
        assertThat(!answered || dice.answers.get() > 0).as("seed %d", seed).isTrue();
        assertThat(run.exit()).as("seed %d: %s", seed, run).isEqualTo(!partial ? 0 : answered ? 6 : 5);
        assertThat(run.err().contains("stet: ")).isTrue();
        assertNothingLost(offline, dossier, seed);
        return run.exit();
    }

    /** Every claim of the offline run is there, and what it settled is settled as before. */
    private static void assertNothingLost(JsonNode offline, JsonNode dossier, int seed) {
        Map<String, String> labels = labels(dossier);
        labels(offline).forEach((id, label) -> {
            assertThat(labels).as("seed %d", seed).containsKey(id);
            if (!label.equals("NOT_ENOUGH_EVIDENCE")) {
                assertThat(labels).as("seed %d", seed).containsEntry(id, label);
            }
        });
        assertThat(dossier.path("summary").path("sentences")).isNotEmpty();
        assertThat(dossier.toString()).doesNotContain("resigned", "Nothing of the kind");
    }

    private static Map<String, String> labels(JsonNode dossier) {
        Map<String, String> labels = new HashMap<>();
        dossier.path("claims")
                .forEach(claim -> labels.put(
                        claim.path("id").asText(),
                        claim.path("verdict").path("label").asText()));
        return labels;
    }

    private static JsonNode json(StetRun run) throws IOException {
        return new ObjectMapper().readTree(run.out());
    }
}
