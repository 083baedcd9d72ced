package stet.eval;

import java.util.List;

/**
 * Turns scores into probabilities by a logistic curve (Platt, Probabilistic Outputs for Support Vector Machines, 1999),
 * fitted by Newton's method.
 */
record PlattScaling(double slope, double bias) {

    private static final int ROUNDS = 30;
    private static final double TINY = 1e-3;

    static PlattScaling of(List<Ranked.Item> items) {
        PlattScaling scaling = new PlattScaling(0, 0);
        for (int round = 0; round < ROUNDS; round++) {
            scaling = scaling.better(items);
        }
        return scaling;
    }

    private PlattScaling better(List<Ranked.Item> items) {
        double byBias = 0;
        double bySlope = 0;
        double biases = TINY;
        double both = 0;
        double slopes = TINY;
        for (Ranked.Item item : items) {
            double p = probability(item.score());
            double error = (item.positive() ? 1 : 0) - p;
            double spread = p * (1 - p);
            byBias += error;
            bySlope += error * item.score();
            biases += spread;
            both += spread * item.score();
            slopes += spread * item.score() * item.score();
        }
        double determinant = biases * slopes - both * both;
        return new PlattScaling(
                slope + (biases * bySlope - both * byBias) / determinant,
                bias + (slopes * byBias - both * bySlope) / determinant);
    }

    /** Probability, from 0 to 1, that what has this score is true. */
    double probability(double score) {
        return 1 / (1 + Math.exp(-slope * score - bias));
    }
}
