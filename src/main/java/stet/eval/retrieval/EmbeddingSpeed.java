package stet.eval.retrieval;

import dev.langchain4j.model.embedding.onnx.bgesmallenv15q.BgeSmallEnV15QuantizedEmbeddingModel;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import stet.index.embedding.Embedder;
import stet.index.embedding.EmbeddingModel;

/** Measures how many sentences a second get a vector, beside the library's own model called for one after the other. */
final class EmbeddingSpeed {

    private static final int WARM_UP = 10;
    private static final double NANOS = 1e9;

    private EmbeddingSpeed() {}

    static void measure(List<String> sentences, LongSupplier nanoTime, PrintWriter out) {
        List<String> first = sentences.subList(0, Math.min(WARM_UP, sentences.size()));
        BgeSmallEnV15QuantizedEmbeddingModel library = new BgeSmallEnV15QuantizedEmbeddingModel();
        first.forEach(library::embed);
        long start = nanoTime.getAsLong();
        sentences.forEach(library::embed);
        double oneByOne = rate(sentences, nanoTime.getAsLong() - start);
        try (EmbeddingModel own = Embedder.load()) {
            own.passages(first);
            start = nanoTime.getAsLong();
            own.passages(sentences);
            double together = rate(sentences, nanoTime.getAsLong() - start);
            out.println(String.format(
                    Locale.ROOT,
                    "sentences a second: library one by one %.1f, Stet %.1f, ratio %.2f",
                    oneByOne,
                    together,
                    together / oneByOne));
            out.flush();
        }
    }

    private static double rate(List<String> sentences, long nanos) {
        return sentences.size() * NANOS / nanos;
    }
}
