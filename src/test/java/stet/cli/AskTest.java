package stet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions without a model, and what commands on an article refuse. */
class AskTest {

    @TempDir
    static Path folder;

    private static String article;

    @BeforeAll
    static void index() throws IOException {
        SmallNews.index(folder);
        article = SmallNews.article(folder, "").toString();
    }

    @Test
    void passagesOfTheArticleStandApartFromThoseOfTheSources() {
        StetRun run = StetRun.in(folder, "ask", article, "Who approved the new budget?");
        assertThat(run.out()).containsSubsequence("From the article", "Dunvale", "From the sources", "Dunvale");
    }

    @Test
    void aQuestionAboutSomethingElseIsNotAnswered() {
        StetRun run = StetRun.in(folder, "ask", article, "What is the price of tea in China?");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo("Nothing in the article or the sources fits the question.\n");
    }

    @Test
    void aSearchMarksWhatItMatchedInWhateverFormItStands() {
        StetRun run = StetRun.in(folder, "index", "search", "the council votes; 1200", "--color", "always");
        assertThat(run.out())
                .contains("The \u001b[1;33mcouncil\u001b[0m of Dunvale", "the\n  \u001b[1;33mvote\u001b[0m")
                .contains("\u001b[1;33m1,200\u001b[0m people");
    }

    @Test
    void paragraphsOfAPassageStandApart() {
        assertThat(StetRun.in(folder, "ask", article, "How many people signed the petition?")
                        .out())
                .contains("did not attend the vote.\n  About 1,200 people signed a petition.\n");
    }

    @Test
    void withoutAnIndexTheArticleAnswersAlone(@TempDir Path empty) {
        StetRun run = StetRun.in(empty, "ask", article, "Who approved the new budget?");
        assertThat(run.out()).contains("From the article").doesNotContain("From the sources");
        assertThat(run.err()).contains("There is no index");
    }

    @ParameterizedTest
    @ValueSource(strings = {"summarize", "claims", "check"})
    void aResultIsNotWrittenOverTheArticle(String command) throws IOException {
        String before = Files.readString(Path.of(article));
        StetRun run = StetRun.in(folder, command, article, "--output", "sources/../article.md");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("the article itself");
        assertThat(Path.of(article)).hasContent(before);
    }

    @Test
    void aSessionWithoutAnArticleSaysHowToOpenOne() {
        StetRun run = StetRun.in(folder, Map.of(), "/summarize\n/check --quiet\n", "repl");
        assertThat(run.out()).isEqualTo("Open an article first: /open FILE\nOpen an article first: /open FILE\n");
    }

    @Test
    void doctorKnowsWhetherTheKeyOfTheModelIsThere() {
        Map<String, String> model = Map.of("STET_MODEL", "mistral:x");
        assertThat(StetRun.in(folder, model, "", "doctor").out())
                .contains("mistral:x, its key is missing: set MISTRAL");
        Map<String, String> keyed = Map.of("STET_MODEL", "mistral:x", "MISTRAL_API_KEY", "sk-1");
        assertThat(StetRun.in(folder, keyed, "", "doctor").out())
                .contains("mistral:x, its key is there")
                .doesNotContain("sk-1");
    }
}
