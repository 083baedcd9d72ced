package stet.eval.retrieval;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import stet.index.embedding.Embedder;
import stet.index.embedding.EmbeddingModel;
import stet.index.embedding.LazyModel;
import stet.model.Digest;

/** A model that keeps the vectors of passages in a file: an index made anew need not wait an hour for the same vectors. */
final class RememberedVectors implements EmbeddingModel {

    private static final int DIGEST = 32;
    private static final int RECORD = DIGEST + Embedder.DIMENSIONS * Float.BYTES;

    private final Path file;
    private final EmbeddingModel model;
    private final Map<String, float[]> known = new HashMap<>();

    /**
     * Reads what is in the file, if it is there.
     *
     * @param loader gives the model when the first vector is missing
     */
    RememberedVectors(Path file, Supplier<EmbeddingModel> loader) {
        this.file = file;
        this.model = new LazyModel(loader);
        try {
            if (Files.exists(file)) {
                dropUnfinished();
                read(Files.size(file) / RECORD);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a run that was ended left half written would shift all that follows. */
    private void dropUnfinished() throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / RECORD * RECORD);
        }
    }

    private void read(long records) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (long i = 0; i < records; i++) {
                String digest = new String(in.readNBytes(DIGEST), StandardCharsets.US_ASCII);
                float[] vector = new float[Embedder.DIMENSIONS];
                for (int at = 0; at < vector.length; at++) {
                    vector[at] = in.readFloat();
                }
                known.put(digest, vector);
            }
        }
    }

    @Override
    public float[] query(String text) {
        return model.query(text);
    }

    @Override
    public List<float[]> passages(List<String> texts) {
        List<String> missing = texts.stream()
                .distinct()
                .filter(text -> !known.containsKey(digest(text)))
                .toList();
        if (!missing.isEmpty()) {
            remember(missing, model.passages(missing));
        }
        return texts.stream()
                .map(text -> known.getOrDefault(digest(text), new float[0]))
                .toList();
    }

    private void remember(List<String> texts, List<float[]> vectors) {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(
                Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)))) {
            for (int i = 0; i < texts.size(); i++) {
                String digest = digest(texts.get(i));
                out.writeBytes(digest);
                for (float x : vectors.get(i)) {
                    out.writeFloat(x);
                }
                known.put(digest, vectors.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String text) {
        return Digest.sha256(text).substring(0, DIGEST);
    }

    @Override
    public void close() {
        model.close();
    }
}
