package stet.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import stet.index.EvidenceIndex;
import stet.model.Problem;
import stet.term.SafeText;

/** {@code stet index verify}. */
@Command(
        name = "verify",
        description = "Reads the whole index and says whether it is sound.",
        footer = {"", "Example:", "  stet index verify"})
final class IndexVerifyCommand implements Callable<Integer> {

    private final Context context;

    @Mixin
    private final IndexOptions index = new IndexOptions();

    IndexVerifyCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (EvidenceIndex open = index.open(context)) {
            List<Problem> problems = open.verify();
            for (Problem problem : problems) {
                context.console().out().println(SafeText.line(problem.subject() + ": " + problem.message()));
            }
            if (problems.isEmpty()) {
                context.console().out().println("The index is sound.");
            }
            return (problems.isEmpty() ? ExitCode.DONE : ExitCode.INDEX).code();
        }
    }
}
