package stet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import stet.eval.CheckworthyEval;

/** {@code stet eval train-checkworthy}. */
@Command(
        name = "train-checkworthy",
        description = "Trains the check-worthiness model and prints its weights, one a line.",
        footer = {"", "Example:", "  stet eval train-checkworthy claimbuster/train.json > checkworthiness.tsv"})
final class EvalTrainCheckworthyCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(paramLabel = "FILE", description = "ClaimBuster's train.json.")
    private Path file = Path.of("");

    EvalTrainCheckworthyCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        CheckworthyEval.printWeights(context.resolve(file), context.console().out());
        return ExitCode.DONE.code();
    }
}
