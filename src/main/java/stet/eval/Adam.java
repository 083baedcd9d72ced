package stet.eval;

import java.util.List;
import java.util.Random;
import stet.verdict.DenseLayer;

/** A layer under training by Adam (Kingma and Ba, Adam: A Method for Stochastic Optimization, 2015). */
final class Adam {

    private static final float MEAN_DECAY = 0.9f;
    private static final float SQUARE_DECAY = 0.999f;
    private static final float LEAST = 1e-8f;

    private final float[][] weights;
    private final float[] biases;
    private final LayerGradient means;
    private final LayerGradient squares;
    private int steps;

    /** A layer with small random weights. */
    Adam(int outputs, int inputs, Random random) {
        this.weights = new float[outputs][inputs];
        this.biases = new float[outputs];
        this.means = new LayerGradient(outputs, inputs);
        this.squares = new LayerGradient(outputs, inputs);
        float bound = (float) (1 / Math.sqrt(inputs));
        for (float[] row : weights) {
            for (int i = 0; i < inputs; i++) {
                row[i] = bound * (2 * random.nextFloat() - 1);
            }
        }
    }

    /** The layer as it is now and will be after every step. */
    DenseLayer layer() {
        return new DenseLayer(weights, biases);
    }

    /** A gradient for this layer, to add examples to. */
    LayerGradient gradient() {
        return new LayerGradient(weights.length, weights[0].length);
    }

    /** How much an input of the layer changes the loss, if its outputs change it so. */
    float[] back(float[] outputs) {
        float[] inputs = new float[weights[0].length];
        for (int k = 0; k < outputs.length; k++) {
            for (int i = 0; i < inputs.length; i++) {
                inputs[i] += outputs[k] * weights[k][i];
            }
        }
        return inputs;
    }

    /** One step against the mean of gradients that were summed up over {@code count} examples. */
    void step(List<LayerGradient> gradients, int count, double rate) {
        steps++;
        LayerGradient sum = gradients.getFirst();
        gradients.subList(1, gradients.size()).forEach(sum::add);
        double meanBias = 1 - Math.pow(MEAN_DECAY, steps);
        double squareBias = 1 - Math.pow(SQUARE_DECAY, steps);
        float scaled = (float) (rate * Math.sqrt(squareBias) / meanBias);
        for (int k = 0; k < weights.length; k++) {
            step(weights[k], sum.weights()[k], means.weights()[k], squares.weights()[k], count, scaled);
        }
        step(biases, sum.biases(), means.biases(), squares.biases(), count, scaled);
    }

    private static void step(float[] values, float[] sum, float[] mean, float[] square, int count, float rate) {
        for (int i = 0; i < values.length; i++) {
            float slope = sum[i] / count;
            mean[i] = MEAN_DECAY * mean[i] + (1 - MEAN_DECAY) * slope;
            square[i] = SQUARE_DECAY * square[i] + (1 - SQUARE_DECAY) * slope * slope;
            values[i] -= rate * mean[i] / ((float) Math.sqrt(square[i]) + LEAST);
        }
    }
}
