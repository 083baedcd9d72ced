package stet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stet.eval.retrieval.RetrievalEval;
import stet.eval.retrieval.RetrievalFolder;
import stet.eval.retrieval.RetrievalTask;

/** {@code stet eval retrieval}. */
@Command(
        name = "retrieval",
        description = {
            "Whether the documents that answer questions are found, beside plain Lucene.",
            "Reads collections in the layout of BEIR, SciFact or the Fake News Challenge."
        },
        footer = {"", "Example:", "  stet eval retrieval scifact/ --work /tmp/scifact-index"})
final class EvalRetrievalCommand implements Callable<Integer> {

    private final Context context;

    @Parameters(paramLabel = "DIR", description = "The folder of the collection.")
    private Path folder = Path.of("");

    @Mixin
    private final WorkFolder work = new WorkFolder();

    @Option(names = "--sample", paramLabel = "N", description = "Ask N questions only, drawn by --seed.")
    private int sample = Integer.MAX_VALUE;

    @Option(names = "--seed", paramLabel = "N", description = "What the sample is drawn by (1).")
    private long seed = 1;

    @Option(
            names = "--embeddings",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Measure search by meaning too (on unless negated).")
    private boolean embeddings;

    EvalRetrievalCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        RetrievalTask task = RetrievalFolder.read(context.resolve(folder)).sample(sample, seed);
        work.use(
                context,
                place -> new RetrievalEval(task, place, embeddings)
                        .run(context.console().out()));
        return ExitCode.DONE.code();
    }
}
