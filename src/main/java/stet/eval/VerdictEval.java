package stet.eval;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import stet.eval.StanceFolds.Judgement;
import stet.model.Verdict.Label;
import stet.verdict.Meanings;
import stet.verdict.StanceModel;

/**
 * Verdicts on pairs of claim and evidence: by stance models that are trained anew, so that no pair is judged by one that
 * saw it, and by the model that comes with Stet. The reconcilers are not trained.
 */
public final class VerdictEval {

    private final List<JudgedPair> pairs;

    private VerdictEval(List<JudgedPair> pairs) {
        this.pairs = pairs;
    }

    /**
     * Reads and judges every pair of the files.
     *
     * @param meanings what the stance model may know beside the words
     * @throws IOException when a file cannot be read
     * @throws GoldFormatException when a line is no pair
     */
    public static VerdictEval of(List<Path> files, Meanings meanings) throws IOException {
        List<JudgedPair> pairs = new ArrayList<>();
        PairJudge judge = new PairJudge(meanings);
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            VerdictPair.read(file).parallelStream()
                    .map(pair -> judge.judge(name, pair))
                    .forEachOrdered(pairs::add);
        }
        return new VerdictEval(pairs);
    }

    /** The weights of the stance model trained on every pair, by the keys that {@link StanceModel#of} takes. */
    public Map<String, Double> train() {
        return StanceTrainer.train(pairs);
    }

    /** Prints the figures of each file; the cosine of embeddings is slow to come by, and left out unless asked for. */
    public void print(PrintWriter out, boolean cosine) {
        new VerdictReport(out, pairs, cosine).print();
    }

    /** The reliability plot of the stance score on held-out folds, as SVG. */
    public String plot() {
        return new VerdictFigures(pairs, inFolds()).calibration().svg();
    }

    private Map<JudgedPair, Judgement> inFolds() {
        return StanceFolds.heldOut(StanceFolds.byEvidence(pairs));
    }

    /** Writes every pair that was wrongly called supported or refuted, with the reason. */
    public void printMistakes(PrintWriter out) {
        VerdictFigures figures = new VerdictFigures(pairs, inFolds());
        for (JudgedPair pair : pairs) {
            Label label = figures.label(pair);
            boolean wrong = (label == Label.SUPPORTED && !pair.supported())
                    || (label == Label.REFUTED && pair.pair().label() != VerdictPair.Gold.REFUTED);
            if (wrong) {
                String why = pair.found().refutations().stream()
                        .map(refuted -> refuted.verdict().explanation())
                        .findFirst()
                        .orElse("");
                String gold = pair.pair().label().name();
                out.println(String.join(
                        "\t", pair.file(), label.name(), gold, pair.pair().claim(), why));
            }
        }
        out.flush();
    }
}
