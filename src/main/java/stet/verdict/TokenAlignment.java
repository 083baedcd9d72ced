package stet.verdict;

import java.util.List;

/**
 * Every token of a statement beside what a text has in its place: the mean of the text's token vectors, weighted by a
 * softmax of their cosines with the token (the attention of Parikh et al., A Decomposable Attention Model for Natural
 * Language Inference, 2016, without weights of its own).
 */
public final class TokenAlignment {

    /** How much nearer tokens are preferred; found on held-out pairs of other data. */
    private static final float SHARPNESS = 30;

    /** Brings the numbers of unit vectors near to one. */
    private static final float SCALE = 8;

    private TokenAlignment() {}

    /** How long a row is for vectors of this length. */
    public static int length(int dimensions) {
        return 3 * dimensions;
    }

    /**
     * One row for each token of the statement: its vector, the product with what is in its place, and how far the two lie
     * apart, number by number. Empty when either has no tokens.
     */
    public static float[][] rows(List<float[]> statement, List<float[]> text) {
        if (text.isEmpty()) {
            return new float[0][];
        }
        return statement.stream()
                .map(token -> row(token, counterpart(token, text)))
                .toArray(float[][]::new);
    }

    private static float[] row(float[] token, float[] counterpart) {
        int n = token.length;
        float[] row = new float[length(n)];
        for (int i = 0; i < n; i++) {
            float own = SCALE * token[i];
            float other = SCALE * counterpart[i];
            row[i] = own;
            row[n + i] = own * other;
            row[2 * n + i] = Math.abs(own - other);
        }
        return row;
    }

    private static float[] counterpart(float[] token, List<float[]> text) {
        double[] weights = new double[text.size()];
        double sum = 0;
        for (int j = 0; j < weights.length; j++) {
            // Cosines are at most one, so that no exponential overflows.
            weights[j] = Math.exp(SHARPNESS * (dot(token, text.get(j)) - 1));
            sum += weights[j];
        }
        float[] mean = new float[token.length];
        for (int j = 0; j < weights.length; j++) {
            float weight = (float) (weights[j] / sum);
            float[] other = text.get(j);
            for (int i = 0; i < mean.length; i++) {
                mean[i] += weight * other[i];
            }
        }
        return mean;
    }

    private static float dot(float[] a, float[] b) {
        float dot = 0;
        for (int i = 0; i < a.length; i++) {
            dot += a[i] * b[i];
        }
        return dot;
    }
}
