package stet.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stet.model.CheckedClaim;
import stet.model.Evidence;
import stet.model.Note;
import stet.model.Passage;
import stet.model.Span;
import stet.model.Stance;
import stet.model.Verdict;
import stet.model.Verdict.Label;
import stet.text.MachineAddress;
import stet.text.QuoteFinder;
import stet.verdict.ModelBatch.Judgement;

/** What a model said about claims, as far as it passed the checks. */
final class ModelVerdicts {

    private static final double SCORE = 0.6;
    private static final double CONFIDENCE = 0.6;
    private static final double DIVIDED = 0.5;

    private final ModelVeto veto;
    private final Map<String, List<Evidence>> accepted = new HashMap<>();
    private final Map<String, Note> warnings = new LinkedHashMap<>();
    private int said;
    private int dropped;

    ModelVerdicts(ModelVeto veto) {
        this.veto = veto;
    }

    void drop() {
        said++;
        dropped++;
    }

    /** Takes note of instructions to a model in the passages that were shown to it. */
    void warn(List<Passage> passages, List<String> reported) {
        for (Passage passage : passages) {
            String source = passage.source().id();
            MachineAddress.note(source, passage.text(), reported).ifPresent(note -> warnings.putIfAbsent(source, note));
        }
    }

    void add(Judgement judgement) {
        Passage passage = judgement.passage();
        Optional<Evidence> evidence = new QuoteFinder(passage.text())
                .find(judgement.quote())
                .map(at -> evidence(passage, at, judgement.stance()))
                .filter(found -> !veto.forbids(judgement.claim(), found, passage));
        said++;
        dropped += evidence.isPresent() ? 0 : 1;
        evidence.ifPresent(found -> accepted.computeIfAbsent(judgement.claim().id(), id -> new ArrayList<>())
                .add(found));
    }

    /** The reason is ours: the model's would be words that nobody checked. */
    private static Evidence evidence(Passage passage, Span at, Stance stance) {
        String reason = stance == Stance.SUPPORTS
                ? "The language model reads this as saying the same."
                : "The language model reads this as saying otherwise.";
        Span span = at.shift(passage.span().start());
        return new Evidence(stance, at.of(passage.text()), span, SCORE, reason, passage.source());
    }

    CheckedClaim result(CheckedClaim decided) {
        List<Evidence> found = accepted.getOrDefault(decided.claim().id(), List.of());
        if (found.isEmpty()) {
            return decided;
        }
        List<Evidence> all = new ArrayList<>(found);
        all.addAll(decided.evidence());
        return new CheckedClaim(decided.claim(), verdict(found), all);
    }

    List<Note> notes() {
        List<Note> notes = new ArrayList<>(warnings.values());
        if (dropped > 0) {
            notes.add(new Note(
                    "verdicts",
                    "Left out of the model's judgements because the passages or the reconcilers do not bear them out: %d of %d."
                            .formatted(dropped, said)));
        }
        return notes;
    }

    private static Verdict verdict(List<Evidence> found) {
        boolean supports = found.stream().anyMatch(e -> e.stance() == Stance.SUPPORTS);
        boolean refutes = found.stream().anyMatch(e -> e.stance() == Stance.REFUTES);
        String source = found.getFirst().source().name();
        if (supports && refutes) {
            return verdict(Label.CONFLICTING, DIVIDED, "The language model finds sources on both sides.");
        }
        return supports
                ? verdict(Label.SUPPORTED, CONFIDENCE, source + " says the same, as the language model reads it.")
                : verdict(Label.REFUTED, CONFIDENCE, source + " says otherwise, as the language model reads it.");
    }

    private static Verdict verdict(Label label, double confidence, String explanation) {
        return new Verdict(label, confidence, explanation, Optional.empty());
    }
}
