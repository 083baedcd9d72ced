package stet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import stet.eval.HtmlExtraction;
import stet.ingest.Ingest;
import stet.ingest.Limits;

/** {@code stet eval html}. */
@Command(
        name = "html",
        description = "Article extraction against the Zyte article extraction benchmark.",
        footer = {"", "Example:", "  stet eval html article-extraction-benchmark/"})
final class EvalHtmlCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(paramLabel = "DIR", description = "The folder of ground-truth.json.")
    private Path folder = Path.of("");

    EvalHtmlCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        new HtmlExtraction(new Ingest(Limits.standard()))
                .run(context.resolve(folder), context.console().out());
        return ExitCode.DONE.code();
    }
}
