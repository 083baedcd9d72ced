package stet.verdict;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stet.model.Span;
import stet.text.Sentences;

/**
 * How likely a text bears out, contradicts or leaves open a statement: one hidden layer compares every token of the
 * statement with what the text has in its place ({@link TokenAlignment}), the comparisons are pooled by their mean and
 * their maximum, and a softmax gives the three probabilities (compare and aggregate of Parikh et al., A Decomposable
 * Attention Model for Natural Language Inference, 2016). Where its weights come from stands in {@code entailment.txt}.
 */
public final class EntailmentModel {

    private static final String WEIGHTS = "entailment.weights";

    /** Text is read in runs of about this many characters, so that the end of a long one is not cut off. */
    private static final int RUN = 900;

    private static final Sentences SENTENCES = new Sentences();

    private final DenseLayer hidden;
    private final DenseLayer output;

    /**
     * A model with these weights.
     *
     * @param hidden reads a row of the alignment
     * @param output reads the means and after them the maxima of what the hidden layer gives for all rows, and gives the
     *     log odds of bearing out, contradicting and leaving open
     */
    public EntailmentModel(DenseLayer hidden, DenseLayer output) {
        this.hidden = hidden;
        this.output = output;
    }

    /** The model with the weights that come with Stet. */
    public static EntailmentModel trained() {
        return Holder.TRAINED;
    }

    /** What a text has to say of a statement; nothing where the meanings are unknown. */
    public Optional<Entailment> judge(String statement, String text, Meanings meanings) {
        return Optional.of(rows(statement, text, meanings))
                .filter(rows -> rows.length > 0)
                .map(this::judge);
    }

    /** What the model sees of a statement and a text. */
    public static float[][] rows(String statement, String text, Meanings meanings) {
        List<float[]> tokens = runs(text).stream()
                .flatMap(run -> meanings.tokens(run).stream())
                .toList();
        return TokenAlignment.rows(meanings.tokens(statement), tokens);
    }

    private static List<String> runs(String text) {
        List<String> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (Span sentence : SENTENCES.spans(text)) {
            if (!run.isEmpty() && run.length() + sentence.length() > RUN) {
                runs.add(run.toString());
                run.setLength(0);
            }
            run.append(run.isEmpty() ? "" : " ").append(sentence.of(text));
        }
        runs.add(run.toString());
        return runs;
    }

    private Entailment judge(float[][] rows) {
        float[][] compared = new float[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            compared[i] = hidden.rectified(rows[i]);
        }
        return Entailment.of(output.apply(pool(compared)));
    }

    /** The means of all columns, and after them the maxima. */
    public static float[] pool(float[][] rows) {
        int size = rows[0].length;
        float[] pooled = new float[2 * size];
        for (float[] row : rows) {
            for (int k = 0; k < size; k++) {
                pooled[k] += row[k] / rows.length;
                pooled[size + k] = Math.max(pooled[size + k], row[k]);
            }
        }
        return pooled;
    }

    /** Writes the weights in the form in which they come with Stet. */
    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        hidden.write(out);
        output.write(out);
        out.flush();
    }

    private static final class Holder {
        private static final EntailmentModel TRAINED = load();

        private static EntailmentModel load() {
            InputStream stream = EntailmentModel.class.getResourceAsStream(WEIGHTS);
            if (stream == null) {
                throw new IllegalStateException(
                        "The weights " + WEIGHTS + " are missing from the build; build Stet again.");
            }
            try (DataInputStream in = new DataInputStream(new BufferedInputStream(stream))) {
                return new EntailmentModel(DenseLayer.read(in), DenseLayer.read(in));
            } catch (IOException e) {
                throw new UncheckedIOException("The weights " + WEIGHTS + " could not be read; build Stet again.", e);
            }
        }
    }
}
