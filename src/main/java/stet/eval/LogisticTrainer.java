package stet.eval;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import stet.eval.CheckworthyEval.Example;

/**
 * Logistic regression with a ridge penalty, by AdaGrad (Duchi, Hazan and Singer, 2011), in the order of the examples, so
 * the same examples always give the same weights. A feature counts less the more features its example has, and is held
 * back less the more it tells the two classes apart by itself, as scaling it with its log-count ratio would do (Wang and
 * Manning, Baselines and Bigrams, 2012).
 */
final class LogisticTrainer {

    private static final int ROUNDS = 20;
    private static final double RATE = 0.5;

    /** Inverse strength of the penalty. */
    private static final double FREEDOM = 5;

    /** Added to the log-count ratio, so that a feature as frequent in both classes may count a little too. */
    private static final double LEAST_TELLING = 0.25;

    private static final int RARE = 3;
    private static final int MOST_WEIGHTS = 8_000;
    private static final String BIAS = "bias";

    private final Map<String, Cell> cells = new HashMap<>();

    private LogisticTrainer() {}

    /** A weight, the sum of its squared slopes, by which its steps grow shorter, and its share of the penalty. */
    private static final class Cell {
        private final double decay;
        private double weight;
        private double squares;

        Cell(double decay) {
            this.decay = decay;
        }

        void step(double slope) {
            double whole = slope + decay * weight;
            squares += whole * whole;
            weight -= RATE * whole / Math.sqrt(squares + 1e-8);
        }
    }

    /** The largest weights, by feature. */
    static Map<String, Double> train(List<Example> examples) {
        var trainer = new LogisticTrainer();
        trainer.cells.put(BIAS, new Cell(0));
        trainer.addCells(examples);
        for (int round = 0; round < ROUNDS; round++) {
            examples.forEach(trainer::learn);
        }
        return trainer.largest();
    }

    private void addCells(List<Example> examples) {
        Map<String, Integer> worth = counts(examples, true);
        Map<String, Integer> others = counts(examples, false);
        double ratio = Math.log((double) total(others) / total(worth));
        Set<String> features = new TreeSet<>(worth.keySet());
        features.addAll(others.keySet());
        for (String feature : features) {
            int inWorth = worth.getOrDefault(feature, 0);
            int inOthers = others.getOrDefault(feature, 0);
            if (inWorth + inOthers >= RARE) {
                double telling = Math.abs(Math.log((inWorth + 1.0) / (inOthers + 1.0)) + ratio) + LEAST_TELLING;
                cells.put(feature, new Cell(1 / (FREEDOM * telling * telling * (inWorth + inOthers))));
            }
        }
    }

    private static Map<String, Integer> counts(List<Example> examples, boolean worth) {
        Map<String, Integer> counts = new HashMap<>();
        examples.stream()
                .filter(example -> example.worth() == worth)
                .forEach(example -> example.features().forEach(f -> counts.merge(f, 1, Integer::sum)));
        return counts;
    }

    private static long total(Map<String, Integer> counts) {
        return counts.size()
                + counts.values().stream().mapToLong(Integer::longValue).sum();
    }

    private Map<String, Double> largest() {
        Map<String, Double> out = new HashMap<>();
        cells.entrySet().stream()
                .sorted(Comparator.comparingDouble(
                                (Map.Entry<String, Cell> entry) -> -Math.abs(entry.getValue().weight))
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_WEIGHTS)
                .forEach(entry -> out.put(entry.getKey(), entry.getValue().weight));
        out.put(BIAS, weight(BIAS));
        return out;
    }

    private void learn(Example example) {
        double length = Math.sqrt(Math.max(1, example.features().size()));
        double sum = 0;
        for (String feature : example.features()) {
            sum += weight(feature);
        }
        double error = 1 / (1 + Math.exp(-(weight(BIAS) + sum / length))) - (example.worth() ? 1 : 0);
        step(BIAS, error);
        example.features().forEach(feature -> step(feature, error / length));
    }

    private double weight(String feature) {
        Cell cell = cells.get(feature);
        return cell == null ? 0 : cell.weight;
    }

    private void step(String feature, double slope) {
        Cell cell = cells.get(feature);
        if (cell != null) {
            cell.step(slope);
        }
    }
}
