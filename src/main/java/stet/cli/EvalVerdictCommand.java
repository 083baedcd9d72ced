package stet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stet.eval.VerdictEval;
import stet.pipeline.SentenceVectors;

/** {@code stet eval verdict}. */
@Command(
        name = "verdict",
        description = "Verdicts on pairs of claim and evidence, next to simple baselines.",
        footer = {"", "Example:", "  stet eval verdict verification/scifact_oracle.train.jsonl"})
final class EvalVerdictCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "JSON lines of claim, evidence and label.")
    private List<Path> files = List.of();

    @Mixin
    private final MeaningOptions meanings = new MeaningOptions();

    @Option(names = "--mistakes", description = "List what was wrongly supported or refuted instead of figures.")
    private boolean mistakes;

    @Option(names = "--plot", description = "Print the reliability plot as SVG instead of figures.")
    private boolean plot;

    EvalVerdictCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = context.console().out();
        VerdictEval eval = read();
        if (plot) {
            out.print(eval.plot());
        } else if (mistakes) {
            eval.printMistakes(out);
        } else {
            eval.print(out, meanings.areOn());
        }
        out.flush();
        return ExitCode.DONE.code();
    }

    private VerdictEval read() throws IOException {
        try (SentenceVectors vectors = new SentenceVectors()) {
            return VerdictEval.of(files.stream().map(context::resolve).toList(), meanings.of(vectors));
        }
    }
}
