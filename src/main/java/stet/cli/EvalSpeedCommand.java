package stet.cli;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import stet.claim.ClaimExtractor;
import stet.eval.ExtractionSpeed;
import stet.ingest.Ingest;
import stet.ingest.Limits;
import stet.ingest.UnreadableException;
import stet.model.Article;

/** {@code stet eval speed}. */
@Command(
        name = "speed",
        description =
                "How fast claims are found in the text of articles, taken together, after a warm-up, in processor time.",
        footer = {"", "Example:", "  stet eval speed articles/*.txt"})
final class EvalSpeedCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The articles; a megabyte or more tells most.")
    private List<Path> files = List.of();

    EvalSpeedCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws UnreadableException {
        Ingest ingest = new Ingest(Limits.standard());
        List<Article> articles = new ArrayList<>();
        for (Path file : files) {
            articles.add(ingest.article(
                    context.resolve(file).toString(), context.console().in()));
        }
        new ExtractionSpeed(new ClaimExtractor()::extract, ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime)
                .run(articles)
                .print(context.console().out());
        return ExitCode.DONE.code();
    }
}
