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

    /** The cosine of the vectors of claim and evidence, for every pair; each text is read once. */
    static Map<VerdictPair, Double> cosines(List<VerdictPair> pairs) {
        Map<VerdictPair, Double> cosines = new HashMap<>();
        List<String> texts =
                pairs.stream().map(VerdictPair::evidence).distinct().toList();
        try (Embedder embedder = Embedder.load()) {
            List<float[]> vectors = embedder.passages(texts);
            Map<String, float[]> byText = new HashMap<>();
            for (int i = 0; i < texts.size(); i++) {
                byText.put(texts.get(i), vectors.get(i));
            }
            for (VerdictPair pair : pairs) {
                float[] evidence = byText.getOrDefault(pair.evidence(), new float[Embedder.DIMENSIONS]);
                cosines.put(pair, dot(embedder.query(pair.claim()), evidence));
            }
        }
        return cosines;
    }

    /** The vectors have length one, so that this is the cosine. */
    private static double dot(float[] a, float[] b) {
        double dot = 0;
        for (int i = 0; i < a.length; i++) {
            dot += a[i] * b[i];
        }
        return dot;
    }
}
