package stet.verdict;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import stet.llm.JsonSchema;
import stet.llm.LanguageModel;
import stet.llm.ModelException;
import stet.llm.Prompts;
import stet.model.CheckedClaim;
import stet.model.Claim;
import stet.model.Evidence;
import stet.model.Passage;
import stet.model.Problem;
import stet.model.Verdict.Label;

/**
 * Asks a model about claims that the reconcilers left open. It may only fill those gaps, must quote the passages that it
 * was given, and is overruled by whoever holds the veto. Claims that it has nothing checked to say on stay as they are.
 */
public final class ModelJudge {

    private static final int CLAIMS_PER_CALL = 8;
    private static final int PASSAGES_PER_CLAIM = 4;
    private static final JsonSchema SCHEMA = JsonSchema.parse("judgements", """
            {"type":"object","required":["judgements","instructions"],"properties":{
              "judgements":{"type":"array","items":{"type":"object",
                "required":["claim","passage","stance","quote","reason"],
                "properties":{"claim":{"type":"integer"},"passage":{"type":"integer"},
                  "stance":{"type":"string","enum":["SUPPORTS","REFUTES"]},
                  "quote":{"type":"string"},"reason":{"type":"string"}}}},
              "instructions":{"type":"array","items":{"type":"string"}}}}
            """);

    private final LanguageModel model;
    private final Prompts prompts;
    private final Veto veto;

    /** A judge that asks {@code model} and is overruled by {@code veto}. */
    public ModelJudge(LanguageModel model, Prompts prompts, Veto veto) {
        this.model = model;
        this.prompts = prompts;
        this.veto = veto;
    }

    /** What deterministic checks may say against a model's evidence. */
    @FunctionalInterface
    public interface Veto {
        /** Whether {@code evidence} must not be held for or against {@code claim}. */
        boolean forbids(Claim claim, Evidence evidence);
    }

    /** A claim as decided so far, with the passages that were found for it. */
    public record Case(CheckedClaim decided, List<Passage> passages) {

        public Case {
            passages = List.copyOf(passages);
        }

        private boolean open() {
            return decided.verdict().label() == Label.NOT_ENOUGH_EVIDENCE && !passages.isEmpty();
        }
    }

    /**
     * The claims in the order of the cases.
     *
     * @param dropped how many of the model's judgements did not pass the checks
     */
    public record Outcome(List<CheckedClaim> claims, int dropped, List<Problem> problems) {

        public Outcome {
            claims = List.copyOf(claims);
            problems = List.copyOf(problems);
        }
    }

    /** Judges the open cases, several per call; a call that fails leaves its cases open and adds a problem. */
    public Outcome judge(List<Case> cases) {
        List<Case> open = cases.stream().filter(Case::open).toList();
        JudgedClaims judged = new JudgedClaims(veto);
        List<Problem> problems = new ArrayList<>();
        for (int from = 0; from < open.size(); from += CLAIMS_PER_CALL) {
            List<Case> batch = open.subList(from, Math.min(open.size(), from + CLAIMS_PER_CALL));
            try {
                ask(batch, judged, problems);
            } catch (ModelException e) {
                batch.forEach(c -> problems.add(new Problem(c.decided().claim().id(), e.getMessage())));
            }
        }
        return new Outcome(cases.stream().map(c -> judged.result(c.decided())).toList(), judged.dropped(), problems);
    }

    private void ask(List<Case> batch, JudgedClaims judged, List<Problem> problems) {
        StringBuilder claims = new StringBuilder();
        StringBuilder passages = new StringBuilder();
        List<Passage> numbered = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            claims.append(i + 1)
                    .append(". ")
                    .append(batch.get(i).decided().claim().statement())
                    .append('\n');
            for (Passage passage :
                    batch.get(i).passages().stream().limit(PASSAGES_PER_CLAIM).toList()) {
                numbered.add(passage);
                owners.add(i);
                passages.append("Passage %d, for statement %d: ".formatted(numbered.size(), i + 1))
                        .append(passage.text())
                        .append('\n');
            }
        }
        JsonNode answer = model.extract(
                prompts.render("verdict", Map.of("claims", claims.toString(), "passages", passages.toString())),
                SCHEMA);
        if (!answer.get("instructions").isEmpty()) {
            problems.add(new Problem(
                    batch.getFirst().decided().claim().id(),
                    "A source seems to hold instructions for a language model; they were not followed."));
        }
        for (JsonNode item : answer.get("judgements")) {
            int claim = item.get("claim").asInt() - 1;
            int passage = item.get("passage").asInt() - 1;
            boolean given = passage >= 0 && passage < numbered.size() && owners.get(passage) == claim;
            if (given) {
                judged.add(batch.get(claim).decided().claim(), numbered.get(passage), item);
            } else {
                judged.drop();
            }
        }
    }
}
