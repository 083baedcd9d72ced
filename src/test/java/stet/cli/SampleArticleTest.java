package stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job on the sample article: index the sources, check, and read what comes out. */
class SampleArticleTest {

    private static final String ARTICLE = StetRun.SEEDS.resolve("article.md").toString();

    @TempDir
    static Path folder;

    private static StetRun added;
    private static JsonNode dossier;
    private static String json;

    @BeforeAll
    static void check() throws IOException {
        added = StetRun.in(
                folder, "index", "add", StetRun.SEEDS.resolve("sources").toString());
        StetRun run = StetRun.in(folder, "check", ARTICLE, "--format", "json");
        assertThat(run.exit()).as(run.toString()).isZero();
        assertThat(run.err()).isEmpty();
        json = run.out();
        dossier = new ObjectMapper().readTree(json);
    }

    @Test
    void everySeedIsIndexed() {
        assertThat(added.exit()).as(added.toString()).isZero();
        assertThat(added.out()).isEmpty();
        assertThat(StetRun.in(folder, "index", "verify").exit()).isZero();
        assertThat(StetRun.in(folder, "index", "list").out().lines().count()).isGreaterThanOrEqualTo(9);
    }

    @Test
    void whatIsThereAlreadyIsSkipped() {
        StetRun again = StetRun.in(
                folder, "index", "add", StetRun.SEEDS.resolve("sources").toString());
        assertThat(again.err()).contains("unchanged").doesNotContain("added").doesNotContain("replaced");
    }

    /** "[...]" leaves something out; lines may be of another length. */
    @Test
    void theReadmeShowsWhatIsPrinted() throws IOException {
        String readme = Files.readString(StetRun.SEEDS.resolveSibling("README.md"));
        String shown = readme.substring(readme.indexOf("$ ./stet check"), readme.indexOf("```\n\n## Try it"));
        String printed = StetRun.in(folder, "check", ARTICLE).out().replaceAll("\\s+", " ");
        assertThat(shown.substring(shown.indexOf('\n')).split("\\[\\.\\.\\.]"))
                .hasSizeGreaterThan(3)
                .allSatisfy(part -> assertThat(printed)
                        .contains(part.replaceAll("\\s+", " ").strip()));
    }

    @Test
    void dossierKeepsItsSchema() {
        DossierSchema.assertValid(json);
        DossierSchema.assertValid(
                StetRun.in(folder, "claims", ARTICLE, "--format", "json").out());
        DossierSchema.assertValid(
                StetRun.in(folder, "summarize", ARTICLE, "--format", "json").out());
    }

    @Test
    void quotesStandAtTheirSpans() {
        StetRun claims = StetRun.in(folder, "claims", ARTICLE, "--format", "json");
        assertThat(claims.exit()).isZero();
        for (JsonNode claim : dossier.path("claims")) {
            int length = claim.path("span").path("end").intValue()
                    - claim.path("span").path("start").intValue();
            assertThat(claim.path("quote").textValue()).hasSize(length);
        }
    }

    @Test
    void durationOfTheWarIsFoundAndSupported() {
        JsonNode war = claim(c -> kind(c, "DURATION") && quote(c).contains("nearly six months"));
        assertThat(war.path("normalized").path("value").intValue()).isEqualTo(6);
        assertThat(war.path("normalized").path("unit").textValue()).isEqualTo("month");
        assertThat(war.path("normalized").path("modifier").textValue()).isEqualTo("NEARLY");
        assertThat(label(war)).isEqualTo("SUPPORTED");
    }

    @Test
    void numberOfAdvisorsIsFoundAndDisputed() {
        JsonNode advisors = claim(c -> kind(c, "COUNT") && quote(c).contains("advisors"));
        assertThat(quote(advisors)).isEqualTo("two of his closest advisors");
        assertThat(advisors.path("normalized").path("value").intValue()).isEqualTo(2);
        assertThat(advisors.path("normalized").path("of").textValue()).isEqualTo("advisor");
        assertThat(label(advisors)).isIn("REFUTED", "CONFLICTING");
        assertThat(evidence(advisors)).anySatisfy(e -> {
            assertThat(e.path("stance").textValue()).isEqualTo("REFUTES");
            assertThat(e.path("quote").textValue()).contains("three");
        });
    }

    @Test
    void differingNameSurfaces() {
        assertThat(StreamSupport.stream(dossier.path("claims").spliterator(), false))
                .anySatisfy(c -> {
                    assertThat(quote(c)).contains("Hanegbi");
                    assertThat(label(c)).isIn("REFUTED", "CONFLICTING");
                    assertThat(c.path("evidence").toString()).contains("Zachi");
                });
    }

    @Test
    void differingDateSurfaces() {
        assertThat(StreamSupport.stream(dossier.path("claims").spliterator(), false))
                .anySatisfy(c -> {
                    assertThat(c.path("kind").textValue()).isIn("DATE", "DURATION");
                    assertThat(label(c)).isIn("REFUTED", "CONFLICTING");
                });
    }

    @Test
    void somethingIsLeftOpen() {
        assertThat(StreamSupport.stream(dossier.path("claims").spliterator(), false))
                .anySatisfy(c -> {
                    assertThat(label(c)).isEqualTo("NOT_ENOUGH_EVIDENCE");
                });
    }

    @Test
    void reproducibleRunsAreEqual() {
        String[] words = {"check", ARTICLE, "--format", "json", "--reproducible"};
        String first = StetRun.in(folder, words).out();
        assertThat(first).isEqualTo(StetRun.in(folder, words).out()).doesNotContain("startedAt");
    }

    @Test
    void failOnSetsTheExitCode() {
        assertThat(StetRun.in(folder, "check", ARTICLE, "--fail-on", "refuted,conflicting")
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void outputGoesToAFileWhole() throws IOException {
        StetRun run = StetRun.in(folder, "check", ARTICLE, "--output", "out.txt");
        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(folder.resolve("out.txt")))
                .contains("Claims")
                .doesNotContain("\u001b");
    }

    @Test
    void everyCommandPrintsPlainText() {
        for (List<String> words : List.of(
                List.of("check", ARTICLE),
                List.of("claims", ARTICLE),
                List.of("summarize", ARTICLE),
                List.of("ask", ARTICLE, "Who cancelled the visit?"),
                List.of("index", "list"),
                List.of("index", "stats"),
                List.of("index", "search", "ceasefire", "resolution"),
                List.of("config", "list"),
                List.of("doctor"),
                List.of("completion"))) {
            StetRun run = StetRun.in(folder, words.toArray(String[]::new));
            assertThat(run.exit()).as(run.toString()).isZero();
            assertThat(run.out()).as(run.command()).isNotBlank().doesNotContain("\u001b");
        }
    }

    @Test
    void sessionAnswersQuestionsAndRunsCommands() {
        String lines = "Who cancelled the visit?\n/claims\n/why nothing\n/nonsense\n/quit\nnever read\n";
        StetRun run = StetRun.in(folder, Map.of(), lines, "repl", ARTICLE);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Netanyahu").contains("DURATION").doesNotContain("never read");
        assertThat(run.err()).contains("nonsense");
    }

    private static JsonNode claim(Predicate<JsonNode> wanted) {
        return StreamSupport.stream(dossier.path("claims").spliterator(), false)
                .filter(wanted)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such claim in " + dossier.path("claims")));
    }

    private static List<JsonNode> evidence(JsonNode claim) {
        return StreamSupport.stream(claim.path("evidence").spliterator(), false).toList();
    }

    private static boolean kind(JsonNode claim, String kind) {
        return claim.path("kind").textValue().equals(kind);
    }

    private static String quote(JsonNode claim) {
        return claim.path("quote").textValue();
    }

    private static String label(JsonNode claim) {
        return claim.path("verdict").path("label").textValue();
    }
}
