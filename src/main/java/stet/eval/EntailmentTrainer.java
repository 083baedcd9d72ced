package stet.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import stet.eval.VerdictPair.Gold;
import stet.verdict.DenseLayer;
import stet.verdict.Entailment;
import stet.verdict.EntailmentModel;
import stet.verdict.Meanings;

/**
 * Trains an {@link EntailmentModel} by one pass over pairs in batches, with a rate that falls to nothing; a second pass
 * makes it better on the data it learns from and worse on other data. The same pairs in the same order and the same seed
 * always give the same weights.
 */
final class EntailmentTrainer {

    private static final int HIDDEN = 64;
    private static final int CLASSES = 3;
    private static final int BATCH = 64;
    private static final double RATE = 1e-3;

    /** A batch is worked off in groups side by side; their number is fixed, so that sums do not depend on the machine. */
    private static final int GROUPS = 8;

    private final Meanings meanings;
    private final Adam hidden;
    private final Adam output;

    private EntailmentTrainer(Meanings meanings, int inputs, Random random) {
        this.meanings = meanings;
        this.hidden = new Adam(HIDDEN, inputs, random);
        this.output = new Adam(CLASSES, 2 * HIDDEN, random);
    }

    /**
     * A model trained on these pairs.
     *
     * @param inputs length of a row of the alignment
     * @param left told how many batches are left
     */
    static EntailmentModel train(List<VerdictPair> pairs, int inputs, long seed, Meanings meanings, IntConsumer left) {
        Random random = new Random(seed);
        EntailmentTrainer trainer = new EntailmentTrainer(meanings, inputs, random);
        List<List<VerdictPair>> batches = new ArrayList<>();
        List<VerdictPair> order = new ArrayList<>(pairs);
        Collections.shuffle(order, random);
        for (int from = 0; from < order.size(); from += BATCH) {
            batches.add(order.subList(from, Math.min(from + BATCH, order.size())));
        }
        for (int done = 0; done < batches.size(); done++) {
            left.accept(batches.size() - done);
            trainer.learn(batches.get(done), RATE * (1 - (double) done / batches.size()));
        }
        return new EntailmentModel(trainer.hidden.layer(), trainer.output.layer());
    }

    /** What examples say about the weights of both layers. */
    private record Gradient(LayerGradient hidden, LayerGradient output) {}

    private void learn(List<VerdictPair> batch, double rate) {
        List<Gradient> gradients = IntStream.range(0, GROUPS)
                .parallel()
                .mapToObj(group -> gradient(IntStream.range(0, batch.size())
                        .filter(i -> i % GROUPS == group)
                        .mapToObj(batch::get)
                        .toList()))
                .toList();
        hidden.step(gradients.stream().map(Gradient::hidden).toList(), batch.size(), rate);
        output.step(gradients.stream().map(Gradient::output).toList(), batch.size(), rate);
    }

    private Gradient gradient(List<VerdictPair> pairs) {
        Gradient gradient = new Gradient(hidden.gradient(), output.gradient());
        for (VerdictPair pair : pairs) {
            float[][] rows = EntailmentModel.rows(pair.claim(), pair.evidence(), meanings);
            if (rows.length > 0) {
                add(rows, pair.label(), gradient);
            }
        }
        return gradient;
    }

    /** Backpropagation through one pair. */
    private void add(float[][] rows, Gold label, Gradient gradient) {
        DenseLayer layer = hidden.layer();
        float[][] compared = new float[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            compared[i] = layer.rectified(rows[i]);
        }
        float[] pooled = EntailmentModel.pool(compared);
        float[] errors = errors(Entailment.of(output.layer().apply(pooled)), label);
        gradient.output().add(pooled, errors);
        float[] back = output.back(errors);
        for (int i = 0; i < rows.length; i++) {
            gradient.hidden().add(rows[i], unpool(back, compared[i], pooled, rows.length));
        }
    }

    /** What a row has of the slopes of means and maxima; a unit that is off passes nothing on. */
    private static float[] unpool(float[] back, float[] compared, float[] pooled, int rows) {
        float[] slopes = new float[HIDDEN];
        for (int k = 0; k < HIDDEN; k++) {
            if (compared[k] > 0) {
                slopes[k] = back[k] / rows + (compared[k] == pooled[HIDDEN + k] ? back[HIDDEN + k] : 0);
            }
        }
        return slopes;
    }

    /** Slopes of the negative log-likelihood in the three scores; a label may leave open which of two is right. */
    private static float[] errors(Entailment found, Gold label) {
        float supported = (float) found.supported();
        float refuted = (float) found.refuted();
        float open = (float) found.open();
        return switch (label) {
            case SUPPORTED -> new float[] {supported - 1, refuted, open};
            case REFUTED -> new float[] {supported, refuted - 1, open};
            case NOT_ENOUGH_EVIDENCE -> new float[] {supported, refuted, open - 1};
            case NOT_SUPPORTED, PARTIALLY_SUPPORTED -> {
                float others = Math.max(1e-6f, refuted + open);
                yield new float[] {supported, -supported * refuted / others, -supported * open / others};
            }
        };
    }
}
