package stet.ask;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import stet.model.Answer;
import stet.model.Answer.Citation;
import stet.model.Note;
import stet.model.Passage;
import stet.text.Grounding;
import stet.text.MachineAddress;
import stet.text.QuoteFinder;

/** Keeps the sentences of a model's answer that their quotes bear out, each once. */
final class CheckedSentences {

    private static final double BORNE_OUT = 0.4;

    private final List<Passage> passages;
    private final Consumer<Answer.Sentence> onSentence;
    private final Set<JsonNode> seen = new HashSet<>();
    private final List<Answer.Sentence> accepted = new ArrayList<>();

    CheckedSentences(List<Passage> passages, Consumer<Answer.Sentence> onSentence) {
        this.passages = passages;
        this.onSentence = onSentence;
    }

    List<Answer.Sentence> accepted() {
        return accepted;
    }

    /** Takes one sentence of the answer; one that comes again, or in another form, is passed over. */
    void add(JsonNode item) {
        if (item.path("sentence").isTextual() && item.path("citations").isArray() && seen.add(item)) {
            checked(item).ifPresent(sentence -> {
                accepted.add(sentence);
                onSentence.accept(sentence);
            });
        }
    }

    List<Note> notes(List<String> reported) {
        Set<Note> notes = new LinkedHashSet<>();
        for (Passage passage : passages) {
            MachineAddress.note(passage.source().id(), passage.text(), reported).ifPresent(notes::add);
        }
        int dropped = seen.size() - accepted.size();
        if (dropped > 0) {
            notes.add(new Note(
                    "answer",
                    "Left out of the model's answer because the passages do not bear it out: %d of %d sentences."
                            .formatted(dropped, seen.size())));
        }
        return List.copyOf(notes);
    }

    private Optional<Answer.Sentence> checked(JsonNode item) {
        List<Citation> citations = new ArrayList<>();
        for (JsonNode citation : item.get("citations")) {
            int number = citation.path("passage").asInt() - 1;
            if (number >= 0 && number < passages.size()) {
                citation(passages.get(number), citation.path("quote").asText()).ifPresent(citations::add);
            }
        }
        String text = item.get("sentence").asText().strip();
        Grounding quoted = Grounding.in(citations.stream().map(Citation::quote).collect(Collectors.joining(" ")));
        boolean borneOut = quoted.holdsFacts(text)
                && quoted.share(text) >= BORNE_OUT
                && quoted.negated() == Grounding.in(text).negated();
        return borneOut ? Optional.of(new Answer.Sentence(text, citations)) : Optional.empty();
    }

    private static Optional<Citation> citation(Passage passage, String quote) {
        return new QuoteFinder(passage.text())
                .find(quote)
                .filter(at -> !MachineAddress.isIn(at.of(passage.text())))
                .map(at -> new Citation(
                        passage.source(),
                        at.of(passage.text()),
                        at.shift(passage.span().start())));
    }
}
