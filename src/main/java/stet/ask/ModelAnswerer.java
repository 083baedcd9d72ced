package stet.ask;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import stet.ask.Answer.Citation;
import stet.llm.JsonSchema;
import stet.llm.LanguageModel;
import stet.llm.ModelException;
import stet.llm.Prompts;
import stet.model.Passage;
import stet.model.Problem;
import stet.text.Grounding;
import stet.text.MachineAddress;
import stet.text.QuoteFinder;

/**
 * Lets a model answer from passages. A sentence counts only with a quote that stands in the passage that it names, and
 * only if every number and name of it stands in its quotes.
 */
public final class ModelAnswerer {

    private static final int REMEMBERED = 6;
    private static final double BORNE_OUT = 0.4;
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

    /** Answers from {@code passages}, with the last turns of {@code history} in mind; a failure becomes a problem. */
    public Answer answer(String question, List<Passage> passages, List<Answer.Turn> history) {
        Map<String, String> values =
                Map.of("question", question, "passages", numbered(passages), "history", told(history));
        try {
            return checked(question, passages, model.extract(prompts.render("ask", values), SCHEMA));
        } catch (ModelException e) {
            return new Answer(List.of(), 0, List.of(new Problem(question, e.getMessage())));
        }
    }

    private static String numbered(List<Passage> passages) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < passages.size(); i++) {
            out.append(i + 1).append(". ").append(passages.get(i).text()).append('\n');
        }
        return out.toString();
    }

    private static String told(List<Answer.Turn> history) {
        return history.subList(Math.max(0, history.size() - REMEMBERED), history.size()).stream()
                .map(turn -> "Question: " + turn.question() + "\nAnswer: " + turn.answer())
                .collect(Collectors.joining("\n"));
    }

    private static Answer checked(String question, List<Passage> passages, JsonNode answer) {
        List<Problem> problems = new ArrayList<>();
        if (!answer.get("instructions").isEmpty()) {
            problems.add(new Problem(
                    question, "A passage seems to hold instructions for a language model; they were not followed."));
        }
        List<Answer.Sentence> sentences = new ArrayList<>();
        int dropped = 0;
        for (JsonNode item : answer.get("sentences")) {
            Optional<Answer.Sentence> sentence = sentence(passages, item);
            sentence.ifPresent(sentences::add);
            dropped += sentence.isPresent() ? 0 : 1;
        }
        return new Answer(sentences, dropped, problems);
    }

    private static Optional<Answer.Sentence> sentence(List<Passage> passages, JsonNode item) {
        List<Citation> citations = new ArrayList<>();
        for (JsonNode citation : item.get("citations")) {
            int number = citation.get("passage").asInt() - 1;
            if (number >= 0 && number < passages.size()) {
                citation(passages.get(number), citation.get("quote").asText()).ifPresent(citations::add);
            }
        }
        String text = item.get("sentence").asText().strip();
        Grounding quoted = Grounding.in(citations.stream().map(Citation::quote).collect(Collectors.joining(" ")));
        boolean borneOut = quoted.holdsFacts(text) && quoted.share(text) >= BORNE_OUT;
        return borneOut ? Optional.of(new Answer.Sentence(text, citations)) : Optional.empty();
    }

    private static Optional<Citation> citation(Passage passage, String quote) {
        return new QuoteFinder(passage.text())
                .find(quote)
                .filter(at -> !MachineAddress.isIn(at.of(passage.text())))
                .map(at -> new Citation(
                        passage, at.of(passage.text()), at.shift(passage.span().start())));
    }
}
