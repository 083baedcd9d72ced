package stet.verdict;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import stet.model.CheckedClaim;
import stet.model.Claim;
import stet.model.Evidence;
import stet.model.Passage;
import stet.model.Span;
import stet.model.Stance;
import stet.model.Verdict;
import stet.model.Verdict.Label;
import stet.text.Grounding;
import stet.text.MachineAddress;
import stet.text.QuoteFinder;

/** What a model said about claims, as far as it passed the checks. */
final class JudgedClaims {

    private static final int SHORTEST_QUOTE = 20;
    private static final double SAME_MATTER = 0.5;
    private static final double SCORE = 0.6;
    private static final double CONFIDENCE = 0.6;
    private static final double DIVIDED = 0.5;

    private final ModelJudge.Veto veto;
    private final Map<String, List<Evidence>> accepted = new HashMap<>();
    private int dropped;

    JudgedClaims(ModelJudge.Veto veto) {
        this.veto = veto;
    }

    int dropped() {
        return dropped;
    }

    void drop() {
        dropped++;
    }

    void add(Claim claim, Passage passage, JsonNode item) {
        Optional<Evidence> evidence = new QuoteFinder(passage.text())
                .find(item.get("quote").asText())
                .map(at ->
                        evidence(passage, at, Stance.valueOf(item.get("stance").asText())))
                .filter(e -> isAbout(claim, e) && !veto.forbids(claim, e));
        if (evidence.isPresent()) {
            accepted.computeIfAbsent(claim.id(), id -> new ArrayList<>()).add(evidence.get());
        } else {
            dropped++;
        }
    }

    /** The reason is ours: the model's would be words that nobody checked. */
    private static Evidence evidence(Passage passage, Span at, Stance stance) {
        String reason = stance == Stance.SUPPORTS
                ? "The language model reads this as saying the same."
                : "The language model reads this as saying otherwise.";
        Span span = at.shift(passage.span().start());
        return new Evidence(stance, at.of(passage.text()), span, SCORE, reason, passage.source());
    }

    private static boolean isAbout(Claim claim, Evidence evidence) {
        Grounding said = Grounding.in(evidence.quote());
        return evidence.quote().length() >= SHORTEST_QUOTE
                && !MachineAddress.isIn(evidence.quote())
                && said.share(claim.statement()) >= SAME_MATTER
                && (evidence.stance() == Stance.REFUTES || supports(said, claim));
    }

    private static boolean supports(Grounding said, Claim claim) {
        return said.holdsFacts(claim.quote())
                && said.negated() == Grounding.in(claim.quote()).negated();
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
