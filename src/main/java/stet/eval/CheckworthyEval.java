package stet.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import stet.claim.Checkworthiness;

/**
 * Trains the check-worthiness model on sentences marked by hand and measures it by five-fold cross-validation, next to a
 * baseline that calls every sentence with a number or a name worth checking.
 */
public final class CheckworthyEval {

    private static final int FOLDS = 5;
    private static final double HALF = 0.5;

    /** Odd, so that no two ids fall together, and large, so that neighbours fall apart. */
    private static final int SCATTER = 0x9E3779B1;

    private CheckworthyEval() {}

    /** Average precision, and F1 of the positive class at a score of one half, both from 0 to 1. */
    public record Score(double averagePrecision, double f1) {}

    /** One marked sentence: what the model sees of it, and whether it is worth checking. */
    record Example(Set<String> features, boolean worth) {}

    private record Scored(double score, boolean worth) {}

    /**
     * Prints the figures over the JSON array of {@code {"text", "label"}} in {@code file}.
     *
     * @throws IOException when the file cannot be read
     */
    public static void run(Path file, PrintWriter out) throws IOException {
        List<Example> examples = read(file);
        Score model = crossValidate(examples);
        Score baseline = score(examples, example -> hasNumberOrName(example) ? 1 : 0);
        out.printf(Locale.ROOT, "%-22s %8s %8s%n", "on " + examples.size() + " sentences", "AP", "F1");
        out.printf(Locale.ROOT, "%-22s %8.3f %8.3f%n", "model", model.averagePrecision(), model.f1());
        out.printf(
                Locale.ROOT,
                "%-22s %8.3f %8.3f%n",
                "has a number or a name",
                baseline.averagePrecision(),
                baseline.f1());
        out.flush();
    }

    /**
     * The weights trained on all of {@code file}, by feature.
     *
     * @throws IOException when the file cannot be read
     */
    public static Map<String, Double> train(Path file) throws IOException {
        return LogisticTrainer.train(read(file));
    }

    static Score crossValidate(List<Example> examples) {
        List<Scored> scored = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Example> training = new ArrayList<>();
            List<Example> held = new ArrayList<>();
            for (int i = 0; i < examples.size(); i++) {
                (i % FOLDS == fold ? held : training).add(examples.get(i));
            }
            Checkworthiness model = Checkworthiness.of(LogisticTrainer.train(training));
            held.forEach(example -> scored.add(new Scored(model.score(example.features()), example.worth())));
        }
        return summarize(scored);
    }

    static Score score(List<Example> examples, ToDoubleFunction<Example> scorer) {
        return summarize(examples.stream()
                .map(example -> new Scored(scorer.applyAsDouble(example), example.worth()))
                .toList());
    }

    private static boolean hasNumberOrName(Example example) {
        return example.features().contains("has:number") || example.features().contains("has:name");
    }

    private static Score summarize(List<Scored> scored) {
        List<Scored> ranked = scored.stream()
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .toList();
        double hits = 0;
        double precisions = 0;
        for (int i = 0; i < ranked.size(); i++) {
            if (ranked.get(i).worth()) {
                hits++;
                precisions += hits / (i + 1);
            }
        }
        long called = scored.stream().filter(s -> s.score() >= HALF).count();
        long right = scored.stream().filter(s -> s.score() >= HALF && s.worth()).count();
        return new Score(hits == 0 ? 0 : precisions / hits, called + hits == 0 ? 0 : 2 * right / (called + hits));
    }

    private static List<Example> read(Path file) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        new ObjectMapper().readTree(file.toFile()).forEach(nodes::add);
        // The file comes sorted by label; training and ranks of equal scores need an order that says nothing about it.
        nodes.sort(Comparator.comparingInt(
                node -> SCATTER * node.path("sentence_id").asInt()));
        List<Example> out = new ArrayList<>();
        for (JsonNode node : nodes) {
            Set<String> features = Checkworthiness.features(node.path("text").asText());
            out.add(new Example(features, node.path("label").asInt() == 1));
        }
        return out;
    }
}
