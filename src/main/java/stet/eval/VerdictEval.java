package stet.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import stet.model.Verdict.Label;

/**
 * Verdicts on pairs of claim and evidence. The stance model is trained anew for every fold, so no pair is judged by a
 * model that saw it; the reconcilers are not trained.
 */
public final class VerdictEval {

    private static final List<Double> SHARES = List.of(0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0);

    private final List<JudgedPair> pairs = new ArrayList<>();

    private VerdictEval() {}

    /**
     * Reads and judges every pair of the files.
     *
     * @throws IOException when a file cannot be read
     * @throws GoldFormatException when a line is no pair
     */
    public static VerdictEval of(List<Path> files) throws IOException {
        VerdictEval eval = new VerdictEval();
        PairJudge judge = new PairJudge();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            for (VerdictPair pair : VerdictPair.read(file)) {
                eval.pairs.add(judge.judge(name, pair));
            }
        }
        return eval;
    }

    /**
     * The weights of the stance model trained on every pair of the files, by feature.
     *
     * @throws IOException when a file cannot be read
     * @throws GoldFormatException when a line is no pair
     */
    public static Map<String, Double> train(List<Path> files) throws IOException {
        List<JudgedPair> pairs = new ArrayList<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            VerdictPair.read(file).forEach(pair -> pairs.add(JudgedPair.unjudged(name, pair)));
        }
        return StanceFolds.train(pairs);
    }

    /** Prints the figures of each file; the cosine of embeddings is slow to come by, and left out unless asked for. */
    public void print(PrintWriter out, boolean cosine) {
        Map<JudgedPair, Double> folds = StanceFolds.acrossFolds(pairs);
        Map<JudgedPair, Double> files = StanceFolds.acrossFiles(pairs);
        Map<VerdictPair, Double> cosines =
                cosine ? Baselines.cosines(pairs.stream().map(JudgedPair::pair).toList()) : new HashMap<>();
        for (String file : StanceFolds.files(pairs)) {
            List<JudgedPair> own =
                    pairs.stream().filter(pair -> pair.file().equals(file)).toList();
            VerdictFigures figures = new VerdictFigures(own, folds);
            labels(out, file, figures);
            out.printf(
                    Locale.ROOT,
                    "  AUC          stance %.3f, trained on the other files %.3f, word overlap %.3f%s%n",
                    figures.auc(pair -> folds.getOrDefault(pair, 0.0)),
                    figures.auc(pair -> files.getOrDefault(pair, 0.0)),
                    figures.auc(pair -> Baselines.overlap(pair.pair())),
                    cosine
                            ? String.format(
                                    Locale.ROOT,
                                    ", cosine %.3f",
                                    figures.auc(pair -> cosines.getOrDefault(pair.pair(), 0.0)))
                            : "");
            curve(out, figures.ranked(pair -> folds.getOrDefault(pair, 0.0)));
        }
        out.printf(
                Locale.ROOT,
                "expected calibration error, held-out folds: %.3f%n",
                calibration(folds).error());
        out.printf(Locale.ROOT, "median time of a statement with all its claims: %.1f ms%n", medianTime());
        out.flush();
    }

    private static void labels(PrintWriter out, String file, VerdictFigures figures) {
        out.printf(Locale.ROOT, "%s (%d pairs)%n", file, figures.pairs().size());
        out.printf(
                Locale.ROOT,
                "  labels       accuracy %.3f (majority %.3f), macro-F1 %.3f, forced balanced accuracy %.3f%n",
                figures.accuracy(),
                figures.majority(),
                figures.macroF1(),
                figures.forcedBalance());
        for (Label label : List.of(Label.SUPPORTED, Label.REFUTED)) {
            out.printf(
                    Locale.ROOT,
                    "  %-12s precision %.3f on %d pairs, coverage %.3f%n",
                    label,
                    figures.precision(label),
                    figures.given(label),
                    figures.coverage(label));
        }
    }

    private static void curve(PrintWriter out, Ranked ranked) {
        List<Double> precisions = ranked.precisionAt(SHARES);
        List<String> points = new ArrayList<>();
        for (int i = 0; i < SHARES.size(); i++) {
            points.add(String.format(Locale.ROOT, "%.2f at %.2f", 1 - precisions.get(i), SHARES.get(i)));
        }
        out.println("  risk         " + String.join(", ", points) + " of the pairs");
    }

    /** The reliability plot of the stance score on held-out folds, as SVG. */
    public String plot() {
        return calibration(StanceFolds.acrossFolds(pairs)).svg();
    }

    private Calibration calibration(Map<JudgedPair, Double> scores) {
        return Calibration.of(pairs.stream()
                .map(pair -> new Ranked.Item(scores.getOrDefault(pair, 0.0), pair.supported()))
                .toList());
    }

    private double medianTime() {
        double[] times =
                pairs.stream().mapToDouble(JudgedPair::milliseconds).sorted().toArray();
        return times.length == 0 ? 0 : times[times.length / 2];
    }

    /** Writes every pair that was wrongly called supported or refuted, with the reason. */
    public void printMistakes(PrintWriter out) {
        VerdictFigures figures = new VerdictFigures(pairs, StanceFolds.acrossFolds(pairs));
        for (JudgedPair pair : pairs) {
            Label label = figures.label(pair);
            boolean wrong = (label == Label.SUPPORTED && !pair.supported())
                    || (label == Label.REFUTED && pair.pair().label() != VerdictPair.Gold.REFUTED);
            if (wrong) {
                Optional<String> why = pair.found().refutations().stream()
                        .map(refuted -> refuted.verdict().explanation())
                        .reduce((a, b) -> a);
                out.println(
                        List.of(
                                        pair.file(),
                                        label.name(),
                                        pair.pair().label().name(),
                                        pair.pair().claim(),
                                        why.orElse(""))
                                .stream()
                                .collect(Collectors.joining("\t")));
            }
        }
        out.flush();
    }
}
