package stet.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import stet.model.Claim;
import stet.model.Span;

/**
 * Which found claim is which marked one. Two may pair when they are of one kind and share at least half of the
 * characters that they cover together; the best overlap pairs first and nothing pairs twice.
 */
record ClaimPairing(List<Pair> pairs, List<GoldClaim> missed, List<Claim> spurious) {

    private static final double ENOUGH = 0.5;

    record Pair(GoldClaim gold, Claim found, double overlap) {}

    static ClaimPairing of(List<GoldClaim> gold, List<Claim> found) {
        List<GoldClaim> missed = new ArrayList<>(gold);
        List<Claim> spurious = new ArrayList<>(found);
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : candidates(gold, found)) {
            if (missed.contains(pair.gold()) && spurious.contains(pair.found())) {
                missed.remove(pair.gold());
                spurious.remove(pair.found());
                pairs.add(pair);
            }
        }
        return new ClaimPairing(List.copyOf(pairs), List.copyOf(missed), List.copyOf(spurious));
    }

    private static List<Pair> candidates(List<GoldClaim> gold, List<Claim> found) {
        List<Pair> candidates = new ArrayList<>();
        for (GoldClaim marked : gold) {
            for (Claim claim : found) {
                double overlap = marked.kind() == claim.kind() ? jaccard(marked.span(), claim.span()) : 0;
                if (overlap >= ENOUGH) {
                    candidates.add(new Pair(marked, claim, overlap));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Pair::overlap)
                .reversed()
                .thenComparing(pair -> pair.gold().span())
                .thenComparing(pair -> pair.found().id()));
        return candidates;
    }

    /** Shared length over covered length, 0 to 1. */
    static double jaccard(Span a, Span b) {
        int shared = Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
        int covered = a.length() + b.length() - shared;
        return covered == 0 ? 1 : (double) shared / covered;
    }
}
