package stet.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import stet.eval.retrieval.IndexingEval;
import stet.eval.retrieval.TextShape;

/** {@code stet eval indexing}. */
@Command(
        name = "indexing",
        description = "How fast made-up texts are indexed and searched, beside plain Lucene.",
        footer = {"", "Example:", "  stet eval indexing --passages 20000"})
final class EvalIndexingCommand implements Callable<Integer> {

    private final Context context;

    @Option(names = "--passages", paramLabel = "N", description = "About how many passages (100000).")
    private int passages = 100_000;

    @Option(
            names = "--shape",
            paramLabel = "SHAPE",
            description =
                    "What a source is like: ${COMPLETION-CANDIDATES} (articles of four passages, or a passage each).")
    private TextShape shape = TextShape.ARTICLES;

    @Option(names = "--rounds", paramLabel = "N", description = "How often both write their index (5).")
    private int rounds = 5;

    @Option(names = "--seed", paramLabel = "N", description = "What the texts are made by (1).")
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
        var size = new IndexingEval.Size(shape, passages, seed, Math.max(1, rounds), embeddings);
        work.use(
                context,
                folder -> new IndexingEval(
                                folder,
                                System::nanoTime,
                                EvalIndexingCommand::processorNanos,
                                context.console().out())
                        .run(size));
        return ExitCode.DONE.code();
    }

    private static long processorNanos() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toNanos();
    }
}
