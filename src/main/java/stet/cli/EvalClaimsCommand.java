package stet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stet.claim.ClaimExtractor;
import stet.eval.ClaimsEval;
import stet.eval.ClaimsReport;

/** {@code stet eval claims}. */
@Command(
        name = "claims",
        description = "Claim extraction against articles in which the claims are marked.",
        footer = {"", "Example:", "  stet eval claims src/test/resources/stet/gold/claims"})
final class EvalClaimsCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(paramLabel = "DIR", description = "A folder of NAME.txt and NAME.json.")
    private Path folder = Path.of("");

    @Option(names = "--differences", description = "List what was missed and what was not marked.")
    private boolean differences;

    EvalClaimsCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        ClaimsReport report = ClaimsEval.run(context.resolve(folder), new ClaimExtractor()::extract);
        report.print(context.console().out());
        if (differences) {
            report.printDifferences(context.console().out());
        }
        return ExitCode.DONE.code();
    }
}
