package stet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import stet.eval.VerdictEval;
import stet.pipeline.SentenceVectors;

/** {@code stet eval train-stance}. */
@Command(
        name = "train-stance",
        description = "Trains the stance model and prints its weights, one a line.",
        footer = {"", "Example:", "  stet eval train-stance verification/scifact_oracle.train.jsonl > stance.tsv"})
final class EvalTrainStanceCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "JSON lines of claim, evidence and label.")
    private List<Path> files = List.of();

    @Mixin
    private final MeaningOptions meanings = new MeaningOptions();

    EvalTrainStanceCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = context.console().out();
        Map<String, Double> weights = train();
        files.forEach(file -> out.println("# file " + file.getFileName()));
        new TreeMap<>(weights).forEach((key, weight) -> out.printf(Locale.ROOT, "%s\t%.4f%n", key, weight));
        out.flush();
        return ExitCode.DONE.code();
    }

    private Map<String, Double> train() throws IOException {
        try (SentenceVectors vectors = new SentenceVectors()) {
            return VerdictEval.of(files.stream().map(context::resolve).toList(), meanings.of(vectors))
                    .train();
        }
    }
}
