package stet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import stet.eval.CheckworthyEval;

/** {@code stet eval checkworthy}. */
@Command(
        name = "checkworthy",
        description = "Check-worthiness on ClaimBuster's sentences, by cross-validation.",
        footer = {"", "Example:", "  stet eval checkworthy claimbuster/train.json"})
final class EvalCheckworthyCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(paramLabel = "FILE", description = "ClaimBuster's train.json.")
    private Path file = Path.of("");

    EvalCheckworthyCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        CheckworthyEval.run(context.resolve(file), context.console().out());
        return ExitCode.DONE.code();
    }
}
