package stet.verdict;

/**
 * How likely a text bears a statement out, contradicts it, or leaves it open, by {@link EntailmentModel}; the three add
 * up to 1.
 */
public record Entailment(double supported, double refuted, double open) {

    private static final double LEAST = 1e-3;

    /** From the scores of the three, by a softmax. */
    public static Entailment of(float[] scores) {
        double highest = Math.max(scores[0], Math.max(scores[1], scores[2]));
        double supported = Math.exp(scores[0] - highest);
        double refuted = Math.exp(scores[1] - highest);
        double open = Math.exp(scores[2] - highest);
        double sum = supported + refuted + open;
        return new Entailment(supported / sum, refuted / sum, open / sum);
    }

    /** Log odds that the text bears the statement out, from about -7 to 7. */
    public double supportedLogit() {
        return logit(supported);
    }

    /** Log odds that it contradicts the statement. */
    public double refutedLogit() {
        return logit(refuted);
    }

    private static double logit(double probability) {
        double bounded = Math.clamp(probability, LEAST, 1 - LEAST);
        return Math.log(bounded / (1 - bounded));
    }
}
