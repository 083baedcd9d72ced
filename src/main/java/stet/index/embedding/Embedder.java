package stet.index.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Turns texts into unit vectors whose dot product says how near their meanings are: bge-small-en-v1.5, quantized to
 * eight bits (Xiao et al., C-Pack, 2023). Safe for use by several threads.
 */
public final class Embedder implements EmbeddingModel {

    /** Length of every vector. */
    public static final int DIMENSIONS = 384;

    private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
    /** The model was trained with this in front of queries, and with nothing in front of passages. */
    private static final String QUERY_PREFIX = "Represent this sentence for searching relevant passages: ";

    private final WordPieces pieces;
    private final OrtSession session;

    private Embedder(WordPieces pieces, OrtSession session) {
        this.pieces = pieces;
        this.session = session;
    }

    /** Loads the model; takes some tenths of a second and about 100 MB. */
    public static Embedder load() {
        try (InputStream model = Embedder.class.getResourceAsStream(MODEL);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            if (model == null) {
                throw new IllegalStateException("the embedding model is not on the class path");
            }
            // Texts run side by side instead: that needs no waiting between the layers.
            options.setIntraOpNumThreads(1);
            OrtSession session = OrtEnvironment.getEnvironment().createSession(model.readAllBytes(), options);
            return new Embedder(WordPieces.load(), session);
        } catch (IOException | OrtException e) {
            throw new IllegalStateException("the embedding model cannot be loaded", e);
        }
    }

    @Override
    public float[] query(String text) {
        return embed(pieces.encode(QUERY_PREFIX + text));
    }

    /** Works on all cores; for one text on the caller's thread. */
    @Override
    public List<float[]> passages(List<String> texts) {
        if (texts.size() == 1) {
            return List.of(embed(pieces.encode(texts.getFirst())));
        }
        long[][] encoded = texts.parallelStream().map(pieces::encode).toArray(long[][]::new);
        float[][] vectors = new float[encoded.length][];
        List<Callable<float[]>> work = new ArrayList<>();
        // Longest first, so that no core is left with a long text at the end.
        int[] order = IntStream.range(0, encoded.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> -encoded[i].length))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i : order) {
            work.add(() -> vectors[i] = embed(encoded[i]));
        }
        runAll(work);
        return List.of(vectors);
    }

    private static void runAll(List<Callable<float[]>> work) {
        try (ExecutorService cores =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            for (Future<float[]> done : cores.invokeAll(work)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("embedding was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the embedding model failed", e);
        }
    }

    /**
     * The vectors of a text's pieces of words, each as it is meant in this text (the last hidden states), of length one.
     * Pieces past the model's 512 are left out.
     */
    public List<float[]> tokens(String text) {
        long[] ids = pieces.encode(text);
        return states(ids, states -> {
            // Without the marks for begin and end.
            List<float[]> vectors = new ArrayList<>();
            for (int i = 1; i < ids.length - 1; i++) {
                float[] vector = new float[DIMENSIONS];
                states.get(i * DIMENSIONS, vector);
                vectors.add(unit(vector));
            }
            return List.copyOf(vectors);
        });
    }

    private float[] embed(long[] ids) {
        return states(ids, states -> {
            float[] vector = new float[DIMENSIONS];
            // The first token's state stands for the text.
            states.get(vector);
            return unit(vector);
        });
    }

    /**
     * One text at a time: the model scales its eight-bit numbers to what it is given, so that the vector of a text would
     * depend on its neighbours in a batch.
     */
    private <T> T states(long[] ids, Function<FloatBuffer, T> reader) {
        long[] ones = new long[ids.length];
        Arrays.fill(ones, 1);
        OrtEnvironment environment = OrtEnvironment.getEnvironment();
        long[] shape = {1, ids.length};
        try (OnnxTensor input = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
                OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.allocate(ids.length), shape);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
            return reader.apply(((OnnxTensor) result.get(0)).getFloatBuffer());
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model failed", e);
        }
    }

    private static float[] unit(float[] vector) {
        double squares = 0;
        for (float x : vector) {
            squares += x * x;
        }
        float norm = (float) Math.sqrt(squares);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= norm;
        }
        return vector;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the embedding model could not be freed", e);
        }
    }
}
