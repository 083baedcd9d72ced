package stet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import stet.eval.VerdictEval;

/** {@code stet eval verdict}. */
@Command(
        name = "verdict",
        description = "Verdicts on pairs of claim and evidence, next to simple baselines.",
        footer = {"", "Example:", "  stet eval verdict verification/scifact_oracle.train.jsonl"})
final class EvalVerdictCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "JSON lines of claim, evidence and label.")
    private List<Path> files = List.of();

    EvalVerdictCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        VerdictEval.run(
                files.stream().map(context::resolve).toList(), context.console().out());
        return ExitCode.DONE.code();
    }
}
