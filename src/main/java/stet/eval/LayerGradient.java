package stet.eval;

/** One number for each weight, by output and input, and for each bias of a layer. */
final class LayerGradient {

    private final float[][] weights;
    private final float[] biases;

    /** Nothing yet. */
    LayerGradient(int outputs, int inputs) {
        this.weights = new float[outputs][inputs];
        this.biases = new float[outputs];
    }

    /** One row for each output, one number for each input; they go on changing. */
    float[][] weights() {
        return weights;
    }

    /** One number for each output; they go on changing. */
    float[] biases() {
        return biases;
    }

    /** Adds what an example that goes into the layer with these inputs says, if its outputs change the loss so. */
    void add(float[] inputs, float[] outputs) {
        for (int k = 0; k < outputs.length; k++) {
            float slope = outputs[k];
            if (slope != 0) {
                biases[k] += slope;
                float[] row = weights[k];
                for (int i = 0; i < inputs.length; i++) {
                    row[i] += slope * inputs[i];
                }
            }
        }
    }

    void add(LayerGradient other) {
        for (int k = 0; k < biases.length; k++) {
            biases[k] += other.biases[k];
            for (int i = 0; i < weights[k].length; i++) {
                weights[k][i] += other.weights[k][i];
            }
        }
    }
}
