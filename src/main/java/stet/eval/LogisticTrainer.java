package stet.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stet.eval.CheckworthyEval.Example;

/**
 * Logistic regression by AdaGrad (Duchi, Hazan and Singer, 2011) with weight decay, in the order of the examples, so the
 * same examples always give the same weights.
 */
final class LogisticTrainer {

    private static final int ROUNDS = 8;
    private static final double RATE = 0.08;
    private static final double DECAY = 0.002;
    private static final int RARE = 3;
    private static final String BIAS = "bias";

    private final Map<String, double[]> weights = new HashMap<>();

    private LogisticTrainer() {}

    static Map<String, Double> train(List<Example> examples) {
        Map<String, Integer> counts = new HashMap<>();
        examples.forEach(example -> example.features().forEach(f -> counts.merge(f, 1, Integer::sum)));
        var trainer = new LogisticTrainer();
        trainer.weights.put(BIAS, new double[2]);
        counts.forEach((feature, count) -> {
            if (count >= RARE) {
                trainer.weights.put(feature, new double[2]);
            }
        });
        for (int round = 0; round < ROUNDS; round++) {
            examples.forEach(trainer::learn);
        }
        Map<String, Double> out = new HashMap<>();
        trainer.weights.forEach((feature, cell) -> out.put(feature, cell[0]));
        return out;
    }

    private void learn(Example example) {
        double sum = weight(BIAS);
        for (String feature : example.features()) {
            sum += weight(feature);
        }
        double error = 1 / (1 + Math.exp(-sum)) - (example.worth() ? 1 : 0);
        step(BIAS, error);
        example.features().forEach(feature -> step(feature, error));
    }

    private double weight(String feature) {
        double[] cell = weights.get(feature);
        return cell == null ? 0 : cell[0];
    }

    /** Each cell holds the weight and the sum of its squared slopes, by which its steps grow shorter. */
    private void step(String feature, double error) {
        double[] cell = weights.get(feature);
        if (cell != null) {
            double slope = error + DECAY * cell[0];
            cell[1] += slope * slope;
            cell[0] -= RATE * slope / Math.sqrt(cell[1] + 1e-8);
        }
    }
}
