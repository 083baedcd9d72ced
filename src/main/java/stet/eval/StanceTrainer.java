package stet.eval;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stet.verdict.StanceFeature;
import stet.verdict.StanceModel;

/**
 * Logistic regression with a ridge penalty, by Newton's method (iteratively reweighted least squares; Hastie, Tibshirani
 * and Friedman, The Elements of Statistical Learning, 4.4.1). The same examples always give the same weights.
 */
final class StanceTrainer {

    private static final int ROUNDS = 12;
    private static final double RIDGE = 1;
    private static final List<String> TERMS = terms();
    private static final int SIZE = TERMS.size() + 1;

    private StanceTrainer() {}

    private static List<String> terms() {
        Map<StanceFeature, Double> all = new EnumMap<>(StanceFeature.class);
        Arrays.stream(StanceFeature.values()).forEach(feature -> all.put(feature, 0.0));
        return StanceModel.terms(all).keySet().stream().sorted().toList();
    }

    /**
     * One example.
     *
     * @param weight how much it counts
     */
    record Example(Map<StanceFeature, Double> features, boolean supported, double weight) {

        double[] row() {
            double[] row = new double[SIZE];
            Map<String, Double> terms = StanceModel.terms(features);
            row[0] = 1;
            for (int i = 1; i < SIZE; i++) {
                row[i] = terms.getOrDefault(TERMS.get(i - 1), 0.0);
            }
            return row;
        }
    }

    static Map<String, Double> train(List<Example> examples) {
        double[][] rows = examples.stream().map(Example::row).toArray(double[][]::new);
        double[] weights = new double[SIZE];
        for (int round = 0; round < ROUNDS; round++) {
            step(examples, rows, weights);
        }
        Map<String, Double> byKey = new HashMap<>();
        byKey.put(StanceModel.BIAS, weights[0]);
        for (int i = 1; i < SIZE; i++) {
            byKey.put(TERMS.get(i - 1), weights[i]);
        }
        return byKey;
    }

    private static void step(List<Example> examples, double[][] rows, double[] weights) {
        double[] slope = new double[SIZE];
        double[][] curve = new double[SIZE][SIZE];
        for (int i = 1; i < SIZE; i++) {
            slope[i] = -RIDGE * weights[i];
            curve[i][i] = RIDGE;
        }
        curve[0][0] = 1e-6;
        for (int e = 0; e < rows.length; e++) {
            double p = 1 / (1 + Math.exp(-dot(rows[e], weights)));
            double weight = examples.get(e).weight();
            double error = weight * ((examples.get(e).supported() ? 1 : 0) - p);
            double spread = weight * p * (1 - p);
            for (int i = 0; i < SIZE; i++) {
                slope[i] += error * rows[e][i];
                for (int j = 0; j < SIZE; j++) {
                    curve[i][j] += spread * rows[e][i] * rows[e][j];
                }
            }
        }
        double[] change = solve(curve, slope);
        Arrays.setAll(weights, i -> weights[i] + change[i]);
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** Gaussian elimination; the ridge keeps the matrix positive definite, so no pivot is zero. */
    private static double[] solve(double[][] matrix, double[] right) {
        for (int i = 0; i < SIZE; i++) {
            for (int k = i + 1; k < SIZE; k++) {
                double factor = matrix[k][i] / matrix[i][i];
                for (int j = i; j < SIZE; j++) {
                    matrix[k][j] -= factor * matrix[i][j];
                }
                right[k] -= factor * right[i];
            }
        }
        double[] solved = new double[SIZE];
        for (int i = SIZE - 1; i >= 0; i--) {
            double rest = right[i];
            for (int j = i + 1; j < SIZE; j++) {
                rest -= matrix[i][j] * solved[j];
            }
            solved[i] = rest / matrix[i][i];
        }
        return solved;
    }
}
