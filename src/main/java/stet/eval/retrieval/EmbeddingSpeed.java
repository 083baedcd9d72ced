package stet.eval.retrieval;

import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import stet.eval.retrieval.SpentTime.Clocks;
import stet.index.embedding.Embedder;
import stet.index.embedding.EmbeddingModel;

/** Measures how many sentences a second get a vector, in turns with the library's own model called for each of them. */
final class EmbeddingSpeed {

    private static final int WARM_UP = 10;
    private static final int ROUNDS = 5;

    private EmbeddingSpeed() {}

    static void measure(List<String> sentences, Clocks clocks, PrintWriter out) throws IOException {
        BgeSmallEnV15QuantizedEmbeddingModel library = new BgeSmallEnV15QuantizedEmbeddingModel();
        List<SpentTime> oneByOne = new ArrayList<>();
        List<SpentTime> together = new ArrayList<>();
        try (EmbeddingModel own = Embedder.load()) {
            List<String> first = sentences.subList(0, Math.min(WARM_UP, sentences.size()));
            first.forEach(library::embed);
            own.passages(first);
            for (int round = 0; round < ROUNDS; round++) {
                oneByOne.add(SpentTime.of(clocks, () -> sentences.forEach(library::embed)));
                together.add(SpentTime.of(clocks, () -> own.passages(sentences)));
            }
        }
        print(sentences.size(), SpentTime.median(oneByOne), SpentTime.median(together), out);
    }

    private static void print(int sentences, SpentTime library, SpentTime own, PrintWriter out) {
        out.println(String.format(
                Locale.ROOT,
                "sentences a second, medians: library one by one %.1f, Stet %.1f, ratio %.2f, by processor time %.2f",
                sentences / library.seconds(),
                sentences / own.seconds(),
                library.seconds() / own.seconds(),
                library.processor() / own.processor()));
        out.flush();
    }
}
