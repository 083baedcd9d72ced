package stet.verdict;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import stet.llm.JsonSchema;
import stet.llm.LanguageModel;
import stet.llm.ModelException;
import stet.llm.Prompts;
import stet.model.Article;
import stet.model.CheckedClaim;
import stet.model.Outcome;
import stet.model.Problem;
import stet.model.Verdict.Label;

/**
 * Asks a model about statements that the reconcilers left open, many in one request. It may only fill those gaps, must
 * quote the passages that it was given, and is overruled by the reconcilers. Numbers, dates and quotations are theirs
 * alone. Claims that the model has nothing checked to say on stay as they are.
 */
public final class ModelJudge {

    private static final JsonSchema SCHEMA = JsonSchema.parse("judgements", """
            {"type":"object","required":["judgements","instructions"],"properties":{
              "judgements":{"type":"array","items":{"type":"object",
                "required":["claim","passage","stance","quote"],
                "properties":{"claim":{"type":"integer"},"passage":{"type":"integer"},
                  "stance":{"type":"string","enum":["SUPPORTS","REFUTES"]},
                  "quote":{"type":"string"}}}},
              "instructions":{"type":"array","items":{"type":"string"}}}}
            """);

    private final LanguageModel model;
    private final Prompts prompts;

    /** A judge that asks {@code model}. */
    public ModelJudge(LanguageModel model, Prompts prompts) {
        this.model = model;
        this.prompts = prompts;
    }

    /** The claims in the order of the cases; a request that fails leaves its cases open and adds a problem. */
    public Outcome<List<CheckedClaim>> judge(Article article, List<Case> cases) {
        ModelVerdicts verdicts = new ModelVerdicts(new ModelVeto(article));
        List<Problem> problems = new ArrayList<>();
        for (ModelBatch batch :
                ModelBatch.of(cases.stream().filter(ModelJudge::isOpen).toList())) {
            try {
                read(ask(batch), batch, verdicts);
            } catch (ModelException e) {
                problems.add(new Problem(
                        "verdicts", "Not judged by the model, claims: %d. %s".formatted(batch.size(), e.getMessage())));
            }
        }
        return new Outcome<>(
                cases.stream().map(c -> verdicts.result(c.decided())).toList(), problems, verdicts.notes());
    }

    private static boolean isOpen(Case one) {
        boolean statement = switch (one.decided().claim().kind()) {
            case EVENT, RELATION, ATTRIBUTION, ROLE -> true;
            case COUNT, QUANTITY, MONEY, PERCENT, DURATION, DATE, RANK, QUOTE -> false;
        };
        return statement
                && one.decided().verdict().label() == Label.NOT_ENOUGH_EVIDENCE
                && !one.passages().isEmpty();
    }

    private JsonNode ask(ModelBatch batch) {
        return model.extract(
                prompts.render("verdict", Map.of("claims", batch.claims(), "passages", batch.passages())), SCHEMA);
    }

    private static void read(JsonNode answer, ModelBatch batch, ModelVerdicts verdicts) {
        List<String> reported = new ArrayList<>();
        answer.get("instructions").forEach(instruction -> reported.add(instruction.asText()));
        verdicts.warn(batch.numbered(), reported);
        for (JsonNode item : answer.get("judgements")) {
            batch.judgement(item).ifPresentOrElse(verdicts::add, verdicts::drop);
        }
    }
}
