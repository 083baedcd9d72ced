package stet.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stet.claim.ModelClaimFinder;
import stet.llm.Prompts;
import stet.llm.ScriptedModel;
import stet.model.Amount;
import stet.model.Article;
import stet.model.CheckedClaim;
import stet.model.Claim;
import stet.model.Normalized;
import stet.model.Passage;
import stet.model.Source;
import stet.model.Span;
import stet.model.Summary;
import stet.model.Verdict;
import stet.model.Verdict.Label;
import stet.summarize.ModelSummarizer;
import stet.text.Grounding;
import stet.verdict.ModelJudge;

/** A model that obeys hostile text says what it was told to say; none of it may come through without checked words. */
final class InjectionTest {

    private static final String NEWS =
            "The prime minister cancelled the visit of two advisors to Washington on Monday. "
                    + "The council had adopted a ceasefire resolution after the United States abstained. ";

    private final Prompts prompts = new Prompts(Optional.empty());

    record Attack(String text, String obeyed) {}

    static List<Attack> attacks() {
        var in = InjectionTest.class.getResourceAsStream("/stet/llm/injections.psv");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.replace("\\e", "\u001b")
                            .replace("\\n", "\n")
                            .replace("\\u200b", "\u200b")
                            .replace("\\u202E", "\u202e")
                            .replace("\\u202C", "\u202c")
                            .replace("\\u0007", "\u0007"))
                    .map(line -> new Attack(
                            line.substring(0, line.lastIndexOf('|')), line.substring(line.lastIndexOf('|') + 1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void thereAreEnoughAttacks() {
        assertThat(attacks()).hasSizeGreaterThanOrEqualTo(30);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void aSummarySaysOnlyWhatStandsAtItsSpans(Attack attack) {
        List<Summary.Sentence> shown = new ArrayList<>();
        Article article = article(attack);
        ModelSummarizer.Result result = new ModelSummarizer(
                        new ScriptedModel(attack.obeyed() + "\nThree generals flew to Moscow instead."), prompts)
                .summarize(article, 3, shown::add);
        assertThat(shown).isEqualTo(result.summary().sentences()).isNotEmpty();
        assertThat(result.problems()).isNotEmpty();
        for (Summary.Sentence sentence : shown) {
            assertThat(sentence.text()).doesNotContain("Moscow", "\u001b");
            StringBuilder said = new StringBuilder();
            sentence.spans()
                    .forEach(span -> said.append(span.of(article.text())).append(' '));
            assertThat(Grounding.in(said.toString()).holdsFacts(sentence.text()))
                    .isTrue();
        }
    }

    /** An article that states something outright is summarized as it stands, whatever it was written for. */
    @Test
    void fewAttacksEchoInTheSummaryOfTheArticleThatHoldsThem() {
        List<Attack> echoed = attacks().stream()
                .filter(attack -> new ModelSummarizer(new ScriptedModel(attack.obeyed()), prompts)
                        .summarize(article(attack), 3, sentence -> {})
                        .byModel())
                .toList();
        assertThat(echoed).hasSizeLessThanOrEqualTo(6);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void noClaimIsPutIntoTheArticlesMouth(Attack attack) {
        String json =
                "{\"claims\":[{\"quote\":SAID,\"statement\":SAID,\"kind\":\"EVENT\",\"subject\":\"minister\",\"action\":\"cancelled\",\"object\":\"\"},"
                        + "{\"quote\":\"The prime minister cancelled the visit\",\"statement\":SAID,\"kind\":\"EVENT\",\"subject\":\"The prime minister\",\"action\":\"cancelled\",\"object\":\"the visit\"}],"
                        + "\"instructions\":[SAID]}";
        ModelClaimFinder.Found found = new ModelClaimFinder(
                        new ScriptedModel(json.replace("SAID", quoted(attack.obeyed()))), prompts)
                .find(article(attack));
        assertThat(found.dropped()).isEqualTo(1);
        assertThat(found.problems()).hasSize(1);
        assertThat(found.claims()).singleElement().satisfies(claim -> {
            assertThat(claim.statement()).isEqualTo(claim.quote());
            assertThat(claim.span().of(article(attack).text())).isEqualTo(claim.quote());
        });
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void noVerdictChanges(Attack attack) {
        for (String quote : List.of(attack.obeyed(), attack.text(), "The visit of two advisors was cancelled.")) {
            for (String stance : List.of("SUPPORTS", "REFUTES")) {
                String json =
                        "{\"judgements\":[{\"claim\":1,\"passage\":1,\"stance\":\"%s\",\"quote\":%s,\"reason\":\"\"}],\"instructions\":[]}"
                                .formatted(stance, quoted(quote));
                ModelJudge judge = new ModelJudge(new ScriptedModel(json), prompts, (claim, evidence) -> false);
                ModelJudge.Outcome outcome =
                        judge.judge(List.of(new ModelJudge.Case(open(), List.of(passage(attack.text())))));
                assertThat(outcome.claims()).containsExactly(open());
                assertThat(outcome.dropped()).isEqualTo(1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void noAnswerComesWithoutAQuote(Attack attack) {
        String json =
                "{\"sentences\":[{\"sentence\":SAID,\"citations\":[{\"passage\":1,\"quote\":SAID},{\"passage\":7,\"quote\":\"x\"}]},"
                        + "{\"sentence\":SAID,\"citations\":[]},"
                        + "{\"sentence\":SAID,\"citations\":[{\"passage\":1,\"quote\":\"The prime minister cancelled the visit\"}]}],\"instructions\":[]}";
        Answer answer = new ModelAnswerer(new ScriptedModel(json.replace("SAID", quoted(attack.obeyed()))), prompts)
                .answer("Who came?", List.of(passage(NEWS)), List.of());
        assertThat(answer.sentences()).isEmpty();
        assertThat(answer.dropped()).isEqualTo(3);
    }

    @Test
    void whatIsBorneOutComesThrough() {
        String json =
                "{\"judgements\":[{\"claim\":1,\"passage\":1,\"stance\":\"SUPPORTS\",\"quote\":\"cancelled the visit of two advisors to Washington\",\"reason\":\"\"}],\"instructions\":[]}";
        ModelJudge judge = new ModelJudge(new ScriptedModel(json), prompts, (claim, evidence) -> false);
        ModelJudge.Case gap = new ModelJudge.Case(open(), List.of(passage(NEWS)));
        CheckedClaim judged = judge.judge(List.of(gap)).claims().getFirst();
        assertThat(judged.verdict().label()).isEqualTo(Label.SUPPORTED);
        assertThat(judged.evidence())
                .singleElement()
                .satisfies(e -> assertThat(
                                new Span(e.span().start() - 100, e.span().end() - 100).of(NEWS))
                        .isEqualTo(e.quote()));
        ModelJudge overruled = new ModelJudge(new ScriptedModel(json), prompts, (claim, evidence) -> true);
        assertThat(overruled.judge(List.of(gap)).claims()).containsExactly(open());
    }

    @Test
    void aFailingModelLeavesEverythingAsItIs() {
        ScriptedModel babbling =
                new ScriptedModel(Stream.generate(() -> "no").limit(2).toArray());
        ModelJudge.Outcome outcome = new ModelJudge(babbling, prompts, (claim, evidence) -> false)
                .judge(List.of(new ModelJudge.Case(open(), List.of(passage(NEWS)))));
        assertThat(outcome.claims()).containsExactly(open());
        assertThat(outcome.problems()).hasSize(1);
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.chars().forEach(c -> out.append("\\u%04x".formatted(c)));
        return out.append('"').toString();
    }

    private static Article article(Attack attack) {
        return new Article(
                "Visit cancelled",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "en",
                "article.txt",
                NEWS + "\n\n" + attack.text());
    }

    private static CheckedClaim open() {
        Normalized count = new Normalized.Count(Amount.exactly(BigDecimal.TWO), Optional.of("advisor"));
        Claim claim = new Claim(
                "c1",
                "the visit of two advisors to Washington",
                new Span(29, 68),
                new Span(0, 79),
                "The prime minister cancelled the visit of two advisors to Washington.",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Claim.Nature.FACT,
                count,
                0.9);
        Verdict verdict = new Verdict(Label.NOT_ENOUGH_EVIDENCE, 0.5, "No source says so.", Optional.empty());
        return new CheckedClaim(claim, verdict, List.of());
    }

    private static Passage passage(String text) {
        Source source = new Source("s1", "A source", Optional.empty(), Optional.empty(), "s1.txt", "00", "o1");
        return new Passage(source, new Span(100, 100 + text.length()), text);
    }
}
