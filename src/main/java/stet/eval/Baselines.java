package stet.eval;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stet.index.embedding.Embedder;
import stet.text.Tokens;

/** Simple scores to be better than. */
final class Baselines {

    private Baselines() {}

    /** The share of the claim's words that the evidence has. */
    static double overlap(VerdictPair pair) {
        Set<String> claim = words(pair.claim());
        Set<String> evidence = words(pair.evidence());
        long shared = claim.stream().filter(evidence::contains).count();
        return claim.isEmpty() ? 0 : (double) shared / claim.size();
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Tokens.of(text).forEach(token -> words.add(token.lower()));
        return words;
    }

    /** The cosine of the vectors of claim and evidence, for every pair. */
    static Map<VerdictPair, Double> cosines(List<VerdictPair> pairs) {
        Map<VerdictPair, Double> cosines = new HashMap<>();
        try (Embedder embedder = Embedder.load()) {
            List<float[]> vectors =
                    embedder.passages(pairs.stream().map(VerdictPair::evidence).toList());
            for (int i = 0; i < pairs.size(); i++) {
                float[] claim = embedder.query(pairs.get(i).claim());
                double dot = 0;
                for (int k = 0; k < claim.length; k++) {
                    dot += claim[k] * vectors.get(i)[k];
                }
                cosines.put(pairs.get(i), dot);
            }
        }
        return cosines;
    }
}
