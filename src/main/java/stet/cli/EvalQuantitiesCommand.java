package stet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stet.eval.QuantityConformance;
import stet.eval.TimeConformance;

/** {@code stet eval quantities}. */
@Command(
        name = "quantities",
        description = "Numbers, units, dates and durations against the Recognizers-Text specifications.",
        footer = {"", "Example:", "  stet eval quantities Recognizers-Text/"})
final class EvalQuantitiesCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(paramLabel = "DIR", description = "The folder that holds Specs.")
    private Path folder = Path.of("");

    @Option(names = "--verbose", description = "List the number cases that failed.")
    private boolean verbose;

    EvalQuantitiesCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = context.console().out();
        for (QuantityConformance.Selection selection : QuantityConformance.Selection.values()) {
            out.println(selection);
            QuantityConformance.run(context.resolve(folder), selection).print(out, verbose);
        }
        TimeConformance.of(context.resolve(folder)).print(out);
        return ExitCode.DONE.code();
    }
}
