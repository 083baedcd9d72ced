package stet.model;

import java.util.List;

/** A claim with its verdict and the evidence that the verdict rests on, strongest first. */
public record CheckedClaim(Claim claim, Verdict verdict, List<Evidence> evidence) {

    public CheckedClaim {
        evidence = List.copyOf(evidence);
    }
}
