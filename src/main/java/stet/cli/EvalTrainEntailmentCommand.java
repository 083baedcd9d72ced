package stet.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stet.eval.EntailmentTraining;
import stet.pipeline.SentenceVectors;
import stet.term.Progress;
import stet.verdict.EntailmentModel;

/** {@code stet eval train-entailment}. */
@Command(
        name = "train-entailment",
        description = "Trains the entailment model and writes its weights; takes some minutes for 20,000 pairs.",
        footer = {
            "",
            "Example:",
            "  stet eval train-entailment pairs.jsonl.gz --source mnli --without dev.jsonl --out entailment.weights"
        })
final class EvalTrainEntailmentCommand implements Callable<Integer> {

    private final Context context;
    private final GlobalOptions options;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "JSON lines of claim, evidence, label and source.")
    private List<Path> files = List.of();

    @Option(names = "--source", paramLabel = "NAME", split = ",", description = "Take only pairs from these sources.")
    private List<String> sources = List.of();

    @Option(
            names = "--without",
            paramLabel = "FILE",
            split = ",",
            description = "Leave out pairs whose claim or evidence is in these files.")
    private List<Path> without = List.of();

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file for the weights.")
    private Path weights = Path.of("");

    EvalTrainEntailmentCommand(Context context, GlobalOptions options) {
        this.context = context;
        this.options = options;
    }

    @Override
    public Integer call() throws IOException {
        EntailmentTraining training = EntailmentTraining.of(
                files.stream().map(context::resolve).toList(),
                sources,
                without.stream().map(context::resolve).toList());
        EntailmentModel model;
        try (SentenceVectors vectors = new SentenceVectors();
                Progress progress = context.progress(options)) {
            model = training.train(vectors, left -> progress.report(left + " batches left"));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        model.write(bytes);
        OutputFile.write(context.resolve(weights), bytes.toByteArray());
        context.console().out().println("Trained on " + training.pairs().size() + " pairs.");
        context.console().out().flush();
        return ExitCode.DONE.code();
    }
}
