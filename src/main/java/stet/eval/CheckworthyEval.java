package stet.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import stet.claim.Checkworthiness;

/**
 * Trains the check-worthiness model on sentences marked by hand and measures it by ten-fold cross-validation, next to a
 * baseline that calls every sentence with a number or a name worth checking.
 */
public final class CheckworthyEval {

    private static final int FOLDS = 10;
    private static final double HALF = 0.5;

    /** Odd, so that no two ids fall together, and large, so that neighbours fall apart. */
    private static final int SCATTER = 0x9E3779B1;

    private CheckworthyEval() {}

    /** Average precision and F1 of the positive class, both from 0 to 1. */
    public record Score(double averagePrecision, double f1) {}

    /** One marked sentence: what the model sees of it, and whether it is worth checking. */
    record Example(int id, Set<String> features, boolean worth) {}

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
     * The weights trained on all of {@code file}, by feature, the bias moved so that F1 is best at a score of one half.
     *
     * @throws IOException when the file cannot be read
     */
    public static Map<String, Double> train(Path file) throws IOException {
        List<Example> examples = read(file);
        Map<String, Double> weights = new HashMap<>(LogisticTrainer.train(scattered(examples)));
        double threshold = bestThreshold(flat(scoredByFolds(examples)));
        weights.merge("bias", -Math.log(threshold / (1 - threshold)), Double::sum);
        return weights;
    }

    /**
     * Prints a weights file as {@link Checkworthiness} reads it: a head that says where it comes from, and the weights trained
     * on {@code file}, in the order of their features.
     *
     * @throws IOException when the file cannot be read
     */
    public static void printWeights(Path file, PrintWriter out) throws IOException {
        out.println(
                "# Weights of the check-worthiness model, by feature; see CheckworthyFeatures and LogisticTrainer.");
        out.println("# Made by: stet eval train-checkworthy claimbuster/train.json > src/main/resources/stet/claim/"
                + "checkworthiness.tsv");
        out.println("# Trained on the ClaimBuster sentences (Arslan et al., 2020; data CC BY 4.0). Figures: "
                + "docs/measurements/claims.md.");
        new TreeMap<>(train(file)).forEach((key, weight) -> out.printf(Locale.ROOT, "%s\t%.2f%n", key, weight));
        out.flush();
    }

    /** Folds are runs of neighbouring sentences, so that one debate is seldom on both sides. */
    static Score crossValidate(List<Example> examples) {
        List<List<Scored>> folds = scoredByFolds(examples);
        return new Score(averagePrecision(flat(folds)), f1OfFolds(folds));
    }

    private static List<List<Scored>> scoredByFolds(List<Example> examples) {
        List<List<Scored>> folds = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int from = examples.size() * fold / FOLDS;
            int to = examples.size() * (fold + 1) / FOLDS;
            List<Example> training = new ArrayList<>(examples.subList(0, from));
            training.addAll(examples.subList(to, examples.size()));
            Checkworthiness model = Checkworthiness.of(LogisticTrainer.train(scattered(training)));
            folds.add(examples.subList(from, to).stream()
                    .map(example -> new Scored(model.score(example.features()), example.worth()))
                    .toList());
        }
        return folds;
    }

    /** F1 with the threshold for every fold chosen on the others. */
    private static double f1OfFolds(List<List<Scored>> folds) {
        List<Scored> called = new ArrayList<>();
        for (int fold = 0; fold < folds.size(); fold++) {
            List<List<Scored>> others = new ArrayList<>(folds);
            List<Scored> held = others.remove(fold);
            double threshold = bestThreshold(flat(others));
            held.forEach(s -> called.add(new Scored(s.score() >= threshold ? 1 : 0, s.worth())));
        }
        return f1(called, HALF);
    }

    private static List<Scored> flat(List<List<Scored>> folds) {
        return folds.stream().flatMap(List::stream).toList();
    }

    /** The score at which F1 is best, halfway to the next lower one. */
    private static double bestThreshold(List<Scored> scored) {
        List<Scored> ranked = ranked(scored);
        double all = scored.stream().filter(Scored::worth).count();
        double best = 0;
        double threshold = HALF;
        int hits = 0;
        for (int i = 0; i < ranked.size(); i++) {
            hits += ranked.get(i).worth() ? 1 : 0;
            double f1 = 2.0 * hits / (i + 1 + all);
            if (f1 > best) {
                best = f1;
                double next = i + 1 < ranked.size() ? ranked.get(i + 1).score() : 0;
                threshold = (ranked.get(i).score() + next) / 2;
            }
        }
        return threshold;
    }

    /** Training needs an order that says nothing about the label or the debate. */
    private static List<Example> scattered(List<Example> examples) {
        return examples.stream()
                .sorted(Comparator.comparingInt(example -> SCATTER * example.id()))
                .toList();
    }

    static Score score(List<Example> examples, ToDoubleFunction<Example> scorer) {
        return summarize(examples.stream()
                .map(example -> new Scored(scorer.applyAsDouble(example), example.worth()))
                .toList());
    }

    private static boolean hasNumberOrName(Example example) {
        return example.features().contains("numbers:1") || example.features().contains("names:1");
    }

    private static Score summarize(List<Scored> scored) {
        return new Score(averagePrecision(scored), f1(scored, HALF));
    }

    private static List<Scored> ranked(List<Scored> scored) {
        return scored.stream()
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .toList();
    }

    /** Examples of equal score are taken together, so that their order does not count. */
    private static double averagePrecision(List<Scored> scored) {
        List<Scored> ranked = ranked(scored);
        double hits = 0;
        double before = 0;
        double precisions = 0;
        for (int i = 0; i < ranked.size(); i++) {
            hits += ranked.get(i).worth() ? 1 : 0;
            boolean ends = i + 1 == ranked.size()
                    || ranked.get(i + 1).score() < ranked.get(i).score();
            if (ends) {
                precisions += (hits - before) * hits / (i + 1);
                before = hits;
            }
        }
        return hits == 0 ? 0 : precisions / hits;
    }

    private static double f1(List<Scored> scored, double threshold) {
        long worth = scored.stream().filter(Scored::worth).count();
        long called = scored.stream().filter(s -> s.score() >= threshold).count();
        long right =
                scored.stream().filter(s -> s.score() >= threshold && s.worth()).count();
        return called + worth == 0 ? 0 : 2.0 * right / (called + worth);
    }

    private static List<Example> read(Path file) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        new ObjectMapper().readTree(file.toFile()).forEach(nodes::add);
        nodes.sort(Comparator.comparingInt(node -> node.path("sentence_id").asInt()));
        List<Example> out = new ArrayList<>();
        for (JsonNode node : nodes) {
            Set<String> features = Checkworthiness.features(node.path("text").asText());
            out.add(new Example(
                    node.path("sentence_id").asInt(),
                    features,
                    node.path("label").asInt() == 1));
        }
        return out;
    }
}
