package stet.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import stet.index.EvidenceIndex;
import stet.model.IndexStats;
import stet.report.JsonReport;

/** {@code stet index stats}. */
@Command(
        name = "stats",
        description = "Says what the index holds.",
        footer = {"", "Example:", "  stet index stats --format json"})
final class IndexStatsCommand implements Callable<Integer> {

    private final Context context;

    @Mixin
    private final IndexOptions index = new IndexOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "How to print: ${COMPLETION-CANDIDATES}.")
    private TextOrJson format = TextOrJson.TEXT;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    IndexStatsCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        try (EvidenceIndex open = index.open(context)) {
            IndexStats stats = open.stats();
            output.write(context, format == TextOrJson.JSON ? JsonReport.stats(stats) : text(stats));
        }
        return ExitCode.DONE.code();
    }

    private static String text(IndexStats stats) {
        return """
                sources   %d
                passages  %d
                origins   %d
                id        %s
                sha256    %s
                """.formatted(stats.sources(), stats.passages(), stats.origins(), stats.id(), stats.sha256());
    }
}
