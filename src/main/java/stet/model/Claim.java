package stet.model;

import java.util.List;
import java.util.Optional;

/**
 * Something an article says that could be checked.
 *
 * @param id stable under edits elsewhere in the article
 * @param quote the exact text at {@code span}
 * @param span where it stands in the article's text
 * @param sentence the sentence it stands in
 * @param statement a self-contained sentence that says the same
 * @param unresolved words of the statement whose reference could not be settled, such as "he"
 * @param attribution who is answerable for it, absent when the article speaks in its own voice
 * @param hedge words that weaken it, as written: "may", "expected to"
 * @param nature what sort of statement it is
 * @param normalized the comparable value
 * @param checkworthiness from 0 (nobody would check it) to 1
 */
public record Claim(
        String id,
        String quote,
        Span span,
        Span sentence,
        String statement,
        List<String> unresolved,
        Optional<Attribution> attribution,
        Optional<String> hedge,
        Nature nature,
        Normalized normalized,
        double checkworthiness) {

    public Claim {
        unresolved = List.copyOf(unresolved);
        if (!(checkworthiness >= 0 && checkworthiness <= 1)) {
            throw new IllegalArgumentException("check-worthiness outside [0,1]: " + checkworthiness);
        }
    }

    /** What the claim is about. */
    public ClaimKind kind() {
        return normalized.kind();
    }

    /** What sort of statement a claim stands in; only facts can be checked. */
    public enum Nature {
        FACT,
        FORECAST,
        OPINION,
        QUESTION,
        VAGUE
    }
}
