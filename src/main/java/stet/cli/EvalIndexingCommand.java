package stet.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import stet.eval.retrieval.IndexingEval;

/** {@code stet eval indexing}. */
@Command(
        name = "indexing",
        description = "How fast made-up articles are indexed and searched, beside plain Lucene.",
        footer = {"", "Example:", "  stet eval indexing --passages 20000"})
final class EvalIndexingCommand implements Callable<Integer> {

    private final Context context;

    @Option(names = "--passages", paramLabel = "N", description = "About how many passages (100000).")
    private int passages = 100_000;

    @Option(names = "--seed", paramLabel = "N", description = "What the articles are made by (1).")
    private long seed = 1;

    @Option(
            names = "--embeddings",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Measure with vectors too (on unless negated).")
    private boolean embeddings;

    @Mixin
    private final WorkFolder work = new WorkFolder();

    EvalIndexingCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        work.use(
                context,
                folder -> new IndexingEval(
                                folder, System::nanoTime, context.console().out())
                        .run(passages, seed, embeddings));
        return ExitCode.DONE.code();
    }
}
