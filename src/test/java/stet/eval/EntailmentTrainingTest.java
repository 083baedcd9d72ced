package stet.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stet.index.embedding.Embedder;
import stet.verdict.Entailment;
import stet.verdict.EntailmentModel;
import stet.verdict.Meanings;

class EntailmentTrainingTest {

    private static final Meanings ONE_VECTOR_A_WORD = new OneVectorAWord();

    @TempDir
    Path folder;

    /** Each word has a direction of its own, drawn by its letters, whatever stands around it. */
    private static final class OneVectorAWord implements Meanings {

        @Override
        public List<float[]> tokens(String text) {
            return Arrays.stream(text.split("\\W+")).map(this::vector).toList();
        }

        @Override
        public float[] vector(String word) {
            Random random = new Random(word.hashCode());
            float[] vector = new float[Embedder.DIMENSIONS];
            double squares = 0;
            for (int i = 0; i < vector.length; i++) {
                vector[i] = (float) random.nextGaussian();
                squares += vector[i] * vector[i];
            }
            for (int i = 0; i < vector.length; i++) {
                vector[i] /= (float) Math.sqrt(squares);
            }
            return vector;
        }
    }

    private static String pair(String claim, String evidence, String label, String source) {
        return "{\"claim\":\"%s\",\"evidence\":\"%s\",\"label\":\"%s\",\"source\":\"%s\"}"
                .formatted(claim, evidence, label, source);
    }

    private List<String> pairs() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 1500; i++) {
            String said = "Word%d met word%d in town%d".formatted(i, i + 1, i + 2);
            String other = "Word%d met word%d in town%d".formatted(i + 5000, i + 5001, i + 5002);
            lines.add(pair(said, said + " today.", "SUPPORTED", "ours"));
            lines.add(pair(said, said.replace("met", "shunned") + ".", "REFUTED", "ours"));
            lines.add(pair(said, other + ".", "NOT_ENOUGH_EVIDENCE", "ours"));
        }
        return lines;
    }

    private static byte[] weights(EntailmentTraining training) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        training.train(ONE_VECTOR_A_WORD, left -> {}).write(out);
        return out.toByteArray();
    }

    @Test
    void learnsToTellWhatATextSaysFromWhatItDoesNot() throws IOException {
        Path file = Files.write(folder.resolve("pairs.jsonl"), pairs());
        EntailmentModel model =
                EntailmentTraining.of(List.of(file), List.of(), List.of()).train(ONE_VECTOR_A_WORD, left -> {});

        Entailment said = model.judge("Anna met Bert in Cork", "Anna met Bert in Cork today.", ONE_VECTOR_A_WORD)
                .orElseThrow();
        Entailment unsaid = model.judge("Anna met Bert in Cork", "Dora left Emil at home.", ONE_VECTOR_A_WORD)
                .orElseThrow();

        assertThat(said.supported()).isGreaterThan(0.6);
        assertThat(unsaid.supported()).isLessThan(0.4);
    }

    @Test
    void givesTheSameWeightsForTheSamePairs() throws IOException {
        Path file = Files.write(folder.resolve("pairs.jsonl"), pairs().subList(0, 150));
        EntailmentTraining training = EntailmentTraining.of(List.of(file), List.of(), List.of());

        assertThat(weights(training)).isEqualTo(weights(training));
    }

    @Test
    void takesOnlyTheNamedSourcesAndNothingThatIsMeasuredOn() throws IOException {
        Path file = folder.resolve("pairs.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(String.join(
                            "\n",
                            pair("A ship sank.", "A ship went down.", "SUPPORTED", "ours"),
                            pair("A mayor quit.", "The mayor has left.", "SUPPORTED", "ours"),
                            pair("Bees sleep.", "Bees never sleep.", "REFUTED", "theirs"))
                    .getBytes(StandardCharsets.UTF_8));
        }
        Path measured = Files.writeString(
                folder.resolve("dev.jsonl"), pair("A SHIP sank", "Nothing.", "NOT_ENOUGH_EVIDENCE", "ours"));

        assertThat(EntailmentTraining.of(List.of(file), List.of("ours"), List.of(measured))
                        .pairs())
                .extracting(VerdictPair::claim)
                .containsExactly("A mayor quit.");
    }
}
