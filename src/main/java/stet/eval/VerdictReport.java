package stet.eval;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import stet.eval.StanceFolds.Judgement;
import stet.model.Verdict.Label;
import stet.verdict.StanceModel;

/** Prints how well pairs of claim and evidence are judged, file by file, next to simple baselines. */
final class VerdictReport {

    private static final List<Double> SHARES = List.of(0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0);

    private final PrintWriter out;
    private final List<JudgedPair> pairs;
    private final Map<JudgedPair, Judgement> inFolds;
    private final Map<JudgedPair, Judgement> byOtherFiles;
    private final Map<JudgedPair, Judgement> shipped;
    private final Map<VerdictPair, Double> cosines;

    VerdictReport(PrintWriter out, List<JudgedPair> pairs, boolean cosine) {
        this.out = out;
        this.pairs = pairs;
        this.inFolds = StanceFolds.heldOut(StanceFolds.byEvidence(pairs));
        this.byOtherFiles = StanceFolds.heldOut(StanceFolds.byFile(pairs));
        this.shipped = StanceFolds.judge(pairs, StanceModel.trained());
        this.cosines =
                cosine ? Baselines.cosines(pairs.stream().map(JudgedPair::pair).toList()) : Map.of();
    }

    void print() {
        List<String> files = StanceFolds.files(pairs);
        for (String file : files) {
            print(file, files.size() > 1);
        }
        out.printf(
                Locale.ROOT,
                "all files: expected calibration error in folds %.3f, shipped %.3f%n",
                new VerdictFigures(pairs, inFolds).calibration().error(),
                new VerdictFigures(pairs, shipped).calibration().error());
        refutations();
        out.printf(
                Locale.ROOT,
                "median processor time of a claim with %d passages: %.1f ms%n",
                ClaimTime.PASSAGES,
                ClaimTime.median(pairs.stream().map(JudgedPair::pair).toList()));
        out.flush();
    }

    /** How often a refutation is right by the confidence that it is given with; it is wrong where people see support. */
    private void refutations() {
        List<Ranked.Item> items = pairs.stream()
                .flatMap(pair -> pair.found().refutations().stream()
                        .map(claim -> new Ranked.Item(claim.verdict().confidence(), !pair.supported())))
                .toList();
        for (Calibration.Bin bin : Calibration.of(items).bins()) {
            line("refutations with confidence %.2f on average: %.2f right of %d", bin.mean(), bin.share(), bin.count());
        }
    }

    private void print(String file, boolean others) {
        List<JudgedPair> own =
                pairs.stream().filter(pair -> pair.file().equals(file)).toList();
        VerdictFigures folds = new VerdictFigures(own, inFolds);
        VerdictFigures trained = new VerdictFigures(own, shipped);
        line("%s (%d pairs), accuracy of the majority %.3f", file, own.size(), folds.majority());
        line(
                "  AUC          in folds %.3f%s, shipped %.3f%s; word overlap %.3f%s",
                folds.ranked().auc(),
                others
                        ? text(
                                ", trained on the other files %.3f",
                                new VerdictFigures(own, byOtherFiles).ranked().auc())
                        : "",
                trained.ranked().auc(),
                StanceModel.trainedOn().contains(file) ? " (trained on this file)" : "",
                folds.auc(pair -> Baselines.overlap(pair.pair())),
                cosines.isEmpty()
                        ? ""
                        : text(", cosine %.3f", folds.auc(pair -> cosines.getOrDefault(pair.pair(), 0.0))));
        labels("in folds", folds);
        labels("shipped", trained);
        curve("in folds", folds.ranked());
        curve("shipped", trained.ranked());
        label("", Label.REFUTED, folds);
    }

    private void labels(String model, VerdictFigures figures) {
        line(
                "  %-12s accuracy %.3f, macro-F1 %.3f, balanced accuracy %.3f, calibration error %.3f",
                model,
                figures.accuracy(),
                figures.macroF1(),
                figures.forcedBalance(),
                figures.calibration().error());
        label("", Label.SUPPORTED, figures);
    }

    private void label(String model, Label label, VerdictFigures figures) {
        line(
                "  %-12s %s %s",
                model,
                label,
                figures.given(label) == 0
                        ? "given to no pair"
                        : text(
                                "precision %.3f on %d pairs, coverage %.3f",
                                figures.precision(label), figures.given(label), figures.coverage(label)));
    }

    private void curve(String model, Ranked ranked) {
        List<Double> precisions = ranked.precisionAt(SHARES);
        List<String> points = new ArrayList<>();
        for (int i = 0; i < SHARES.size(); i++) {
            points.add(text("%.2f at %.2f", 1 - precisions.get(i), SHARES.get(i)));
        }
        line("  %-12s risk %s of the pairs", model, String.join(", ", points));
    }

    private void line(String format, Object... values) {
        out.println(text(format, values));
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
