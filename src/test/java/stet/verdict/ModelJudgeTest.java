package stet.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import stet.llm.Prompts;
import stet.llm.ScriptedModel;
import stet.model.Article;
import stet.model.CheckedClaim;
import stet.model.Claim;
import stet.model.Normalized;
import stet.model.Outcome;
import stet.model.Passage;
import stet.model.Source;
import stet.model.Span;
import stet.model.Verdict;
import stet.model.Verdict.Label;

class ModelJudgeTest {

    private static final int OFFSET = 100;

    private static Case open(String statement, String passage, int number) {
        Normalized event = new Normalized.Event(
                Optional.empty(), "do", Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());
        Span whole = new Span(0, statement.length());
        Claim claim = new Claim(
                "c" + number,
                statement,
                whole,
                whole,
                statement,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Claim.Nature.FACT,
                event,
                0.5);
        Verdict verdict = new Verdict(Label.NOT_ENOUGH_EVIDENCE, 0, "Open.", Optional.empty());
        Source source = new Source(
                "s1", "A source", Optional.empty(), Optional.of(LocalDate.of(2024, 3, 26)), "s1.txt", "00", "s1");
        return new Case(
                new CheckedClaim(claim, verdict, List.of()),
                List.of(new Passage(source, new Span(OFFSET, OFFSET + passage.length()), passage)));
    }

    private static Outcome<List<CheckedClaim>> judge(List<Case> cases, ScriptedModel model) {
        String text = cases.getFirst().decided().claim().quote();
        Article article = new Article(
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2024, 3, 26)),
                Optional.empty(),
                "en",
                "article.txt",
                text);
        return new ModelJudge(model, new Prompts(Optional.empty())).judge(article, cases);
    }

    private static String answer(String stance, String quote) {
        ObjectNode judgement = new ObjectMapper().createObjectNode();
        judgement.put("claim", 1).put("passage", 1).put("stance", stance).put("quote", quote);
        return "{\"judgements\":[" + judgement + "],\"instructions\":[]}";
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/stet/verdict/model-judgements.csv", numLinesToSkip = 2)
    void onlyWhatTheQuoteBearsOutCounts(String statement, String passage, String stance, String quote, Label expected) {
        List<Case> cases = List.of(open(statement, passage, 1));
        Outcome<List<CheckedClaim>> judged = judge(cases, new ScriptedModel(answer(stance, quote)));
        CheckedClaim claim = judged.result().getFirst();
        assertThat(claim.verdict().label()).isEqualTo(expected);
        if (expected == Label.NOT_ENOUGH_EVIDENCE) {
            assertThat(claim).isEqualTo(cases.getFirst().decided());
            assertThat(judged.notes())
                    .anySatisfy(note -> assertThat(note.message()).contains("1 of 1"));
        } else {
            assertThat(claim.evidence())
                    .singleElement()
                    .satisfies(evidence -> assertThat(passage.substring(
                                    evidence.span().start() - OFFSET,
                                    evidence.span().end() - OFFSET))
                            .isEqualTo(evidence.quote()));
        }
    }

    @Test
    void manyClaimsGoIntoOneRequestAndAPassageOnlyOnce() {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            cases.add(open("The council approved the plan.", "The same old passage.", i));
        }
        ScriptedModel model = new ScriptedModel("{\"judgements\":[],\"instructions\":[]}");
        assertThat(judge(cases, model).result()).hasSize(40);
        assertThat(model.requests()).hasSize(1);
        assertThat(model.requests().getFirst().prompt().user()).containsOnlyOnce("The same old passage.");
    }

    @Test
    void aFailingModelLeavesEverythingAsItIs() {
        List<Case> cases = List.of(open("The council approved the plan.", "A passage.", 1));
        Outcome<List<CheckedClaim>> judged = judge(cases, new ScriptedModel("no", "no"));
        assertThat(judged.result()).containsExactly(cases.getFirst().decided());
        assertThat(judged.problems()).singleElement().asString().contains("Not judged by the model, claims: 1.");
    }

    @Test
    void judgementsOfWhatWasNotGivenAreLeftOut() {
        List<Case> cases = List.of(open("The council approved the plan.", "The council approved the plan.", 1));
        String wild = "{\"judgements\":[{\"claim\":7,\"passage\":1,\"stance\":\"REFUTES\",\"quote\":\"x\"},"
                + "{\"claim\":1,\"passage\":-3,\"stance\":\"REFUTES\",\"quote\":\"x\"}],\"instructions\":[]}";
        Outcome<List<CheckedClaim>> judged = judge(cases, new ScriptedModel(wild));
        assertThat(judged.result()).containsExactly(cases.getFirst().decided());
        assertThat(judged.notes()).singleElement().asString().contains("2 of 2");
    }
}
