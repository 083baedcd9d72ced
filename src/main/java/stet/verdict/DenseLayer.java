package stet.verdict;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** A fully connected layer: each output is a bias and the weighted sum of all inputs. */
public final class DenseLayer {

    private final float[][] weights;
    private final float[] biases;

    /** A layer that reads its weights, by output and input, where they are, so that a trainer may go on changing them. */
    public DenseLayer(float[][] weights, float[] biases) {
        this.weights = weights;
        this.biases = biases;
    }

    /** The outputs for these inputs. */
    public float[] apply(float[] inputs) {
        float[] outputs = biases.clone();
        for (int k = 0; k < outputs.length; k++) {
            outputs[k] += dot(weights[k], inputs);
        }
        return outputs;
    }

    /** The outputs, where those below zero are zero (rectified linear units). */
    public float[] rectified(float[] inputs) {
        float[] outputs = apply(inputs);
        for (int k = 0; k < outputs.length; k++) {
            outputs[k] = Math.max(0, outputs[k]);
        }
        return outputs;
    }

    private static float dot(float[] a, float[] b) {
        float sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** Reads what {@link #write} wrote. */
    static DenseLayer read(DataInput in) throws IOException {
        int outputs = in.readInt();
        int inputs = in.readInt();
        float[][] weights = new float[outputs][inputs];
        float[] biases = new float[outputs];
        for (int k = 0; k < outputs; k++) {
            biases[k] = Float.float16ToFloat(in.readShort());
            for (int i = 0; i < inputs; i++) {
                weights[k][i] = Float.float16ToFloat(in.readShort());
            }
        }
        return new DenseLayer(weights, biases);
    }

    /** Writes how many outputs and inputs there are, then each output's bias and weights, with 16 bits each. */
    void write(DataOutput out) throws IOException {
        out.writeInt(weights.length);
        out.writeInt(weights[0].length);
        for (int k = 0; k < weights.length; k++) {
            out.writeShort(Float.floatToFloat16(biases[k]));
            for (float weight : weights[k]) {
                out.writeShort(Float.floatToFloat16(weight));
            }
        }
    }
}
