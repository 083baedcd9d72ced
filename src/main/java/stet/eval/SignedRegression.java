package stet.eval;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import stet.verdict.StanceFeature;

/**
 * Logistic regression with a ridge penalty, in which no feature may count the wrong way and every group of rows has an
 * intercept of its own, so that only differences inside a group teach. Newton's method, each step solved by coordinate
 * descent with the weights kept in bounds (Friedman, Hastie and Tibshirani, Regularization Paths for Generalized Linear
 * Models via Coordinate Descent, 2010). The same rows always give the same weights.
 */
final class SignedRegression {

    private static final int ROUNDS = 10;
    private static final int SWEEPS = 60;
    /** Strong, so that features that tell the same share the weight instead of one taking all of it. */
    private static final double RIDGE = 500;

    private static final double TINY = 1e-3;
    private static final StanceFeature[] FEATURES = StanceFeature.values();

    private final List<Row> rows;
    private final double[][] values;
    private final int groups;
    private final int size;
    private final double[] penalties;
    private final double[] weights;

    private SignedRegression(List<Row> rows, int groups) {
        this.rows = rows;
        this.values = rows.stream().map(SignedRegression::values).toArray(double[][]::new);
        this.groups = groups;
        this.size = groups + FEATURES.length;
        this.penalties = penalties();
        this.weights = new double[size];
    }

    /**
     * One example.
     *
     * @param group from 0
     * @param weight how much it counts; 1 on average
     */
    record Row(Map<StanceFeature, Double> features, int group, boolean positive, double weight) {}

    private static double[] values(Row row) {
        return Arrays.stream(FEATURES)
                .mapToDouble(feature -> row.features().getOrDefault(feature, 0.0))
                .toArray();
    }

    /** The weights of the features. */
    static Map<StanceFeature, Double> fit(List<Row> rows, int groups) {
        SignedRegression regression = new SignedRegression(rows, groups);
        for (int round = 0; round < ROUNDS; round++) {
            regression.step();
        }
        Map<StanceFeature, Double> weights = new EnumMap<>(StanceFeature.class);
        for (int j = 0; j < FEATURES.length; j++) {
            weights.put(FEATURES[j], regression.weights[groups + j]);
        }
        return weights;
    }

    /** The ridge in units of each feature's variance inside the groups, so that its scale does not matter. */
    private double[] penalties() {
        double[] sums = new double[groups];
        double[][] means = new double[groups][FEATURES.length];
        for (int i = 0; i < values.length; i++) {
            Row row = rows.get(i);
            sums[row.group()] += row.weight();
            for (int j = 0; j < FEATURES.length; j++) {
                means[row.group()][j] += row.weight() * values[i][j];
            }
        }
        double[] penalties = new double[size];
        Arrays.fill(penalties, TINY);
        for (int i = 0; i < values.length; i++) {
            Row row = rows.get(i);
            for (int j = 0; j < FEATURES.length; j++) {
                double apart = values[i][j] - means[row.group()][j] / sums[row.group()];
                penalties[groups + j] += RIDGE * row.weight() * apart * apart / rows.size();
            }
        }
        return penalties;
    }

    private void step() {
        double[] target = new double[size];
        double[][] curve = new double[size][size];
        for (int i = 0; i < values.length; i++) {
            add(rows.get(i), values[i], target, curve);
        }
        for (int i = 0; i < size; i++) {
            target[i] += dot(curve[i], weights);
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int j = 0; j < size; j++) {
                double rest = target[j] - dot(curve[j], weights) + curve[j][j] * weights[j];
                double free = rest / (curve[j][j] + penalties[j]);
                weights[j] = j < groups ? free : FEATURES[j - groups].allowed(free);
            }
        }
    }

    /** Adds slope and curvature of the log-likelihood at the present weights. */
    private void add(Row row, double[] own, double[] slope, double[][] curve) {
        double sum = weights[row.group()];
        for (int j = 0; j < FEATURES.length; j++) {
            sum += weights[groups + j] * own[j];
        }
        double p = 1 / (1 + Math.exp(-sum));
        double error = row.weight() * ((row.positive() ? 1 : 0) - p);
        double spread = row.weight() * p * (1 - p);
        slope[row.group()] += error;
        curve[row.group()][row.group()] += spread;
        for (int j = 0; j < FEATURES.length; j++) {
            int at = groups + j;
            double part = spread * own[j];
            slope[at] += error * own[j];
            curve[row.group()][at] += part;
            curve[at][row.group()] += part;
            for (int k = 0; k < FEATURES.length; k++) {
                curve[at][groups + k] += part * own[k];
            }
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
