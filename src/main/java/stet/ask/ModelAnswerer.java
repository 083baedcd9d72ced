package stet.ask;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import stet.llm.JsonSchema;
import stet.llm.LanguageModel;
import stet.llm.ModelException;
import stet.llm.Prompts;
import stet.model.Answer;
import stet.model.Outcome;
import stet.model.Passage;
import stet.model.Problem;

/**
 * Lets a model answer from passages. A sentence counts, and is shown, only with a quote that stands in the passage that it
 * names, and only if every number and name of it stands in its quotes.
 */
public final class ModelAnswerer {

    private static final JsonSchema SCHEMA = JsonSchema.parse("answer", """
            {"type":"object","required":["sentences","instructions"],"properties":{
              "sentences":{"type":"array","items":{"type":"object","required":["sentence","citations"],
                "properties":{"sentence":{"type":"string"},
                  "citations":{"type":"array","items":{"type":"object","required":["passage","quote"],
                    "properties":{"passage":{"type":"integer"},"quote":{"type":"string"}}}}}}},
              "instructions":{"type":"array","items":{"type":"string"}}}}
            """);

    private final LanguageModel model;
    private final Prompts prompts;

    /** An answerer that asks {@code model}. */
    public ModelAnswerer(LanguageModel model, Prompts prompts) {
        this.model = model;
        this.prompts = prompts;
    }

    /**
     * Answers from {@code passages} and hands each checked sentence to {@code onSentence} as soon as it is there; where
     * the model fails, what it had said until then stands.
     *
     * @param history what was said before, empty at the beginning
     */
    public Outcome<Answer> answer(
            String question, List<Passage> passages, String history, Consumer<Answer.Sentence> onSentence) {
        if (passages.isEmpty()) {
            return Outcome.of(new Answer(List.of()));
        }
        Map<String, String> values = Map.of("question", question, "passages", numbered(passages), "history", history);
        CheckedSentences checked = new CheckedSentences(passages, onSentence);
        List<Problem> problems = new ArrayList<>();
        List<String> reported = new ArrayList<>();
        try {
            JsonNode answer = model.extract(prompts.render("ask", values), SCHEMA, checked::add);
            answer.get("sentences").forEach(checked::add);
            answer.get("instructions").forEach(instruction -> reported.add(instruction.asText()));
        } catch (ModelException e) {
            problems.add(new Problem("answer", e.getMessage()));
        }
        return new Outcome<>(new Answer(checked.accepted()), problems, checked.notes(reported));
    }

    private static String numbered(List<Passage> passages) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < passages.size(); i++) {
            out.append(i + 1).append(". ").append(passages.get(i).text()).append('\n');
        }
        return out.toString();
    }
}
