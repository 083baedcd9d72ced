package stet.model;

import java.util.Optional;

/**
 * What the evidence says of a claim.
 *
 * @param confidence probability that the label is right, from 0 to 1
 * @param explanation one plain sentence
 * @param correction another wording that the sources agree on
 */
public record Verdict(Label label, double confidence, String explanation, Optional<String> correction) {

    /** The five outcomes. */
    public enum Label {
        SUPPORTED,
        REFUTED,
        CONFLICTING,
        NOT_ENOUGH_EVIDENCE,
        NOT_CHECKABLE
    }
}
