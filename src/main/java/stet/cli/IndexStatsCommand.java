package stet.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import stet.index.EvidenceIndex;
import stet.model.IndexStats;
import stet.model.IndexSummary;
import stet.report.JsonReport;
import stet.term.SafeText;

/** {@code stet index stats}. */
@Command(
        name = "stats",
        description = "Says what the index holds.",
        footer = {"", "Example:", "  stet index stats --format json"})
final class IndexStatsCommand implements Callable<Integer> {

    private static final long KILOBYTE = 1_000;
    private static final double MEGABYTE = 1_000_000;

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
            IndexSummary summary = open.summary();
            output.write(context, format == TextOrJson.JSON ? JsonReport.stats(summary) : text(summary));
        }
        return ExitCode.DONE.code();
    }

    private static String text(IndexSummary summary) {
        IndexStats stats = summary.stats();
        String days = summary.earliest()
                .flatMap(first -> summary.latest().map(last -> first + " to " + last))
                .orElse("none known");
        return String.format(
                Locale.ROOT,
                """
                sources     %d
                passages    %d
                origins     %d
                published   %s
                undated     %d
                publishers  %d
                anonymous   %d
                superseded  %d
                size        %s
                vectors     %s
                id          %s
                sha256      %s
                """,
                stats.sources(),
                stats.passages(),
                stats.origins(),
                days,
                summary.undated(),
                summary.publishers(),
                summary.anonymous(),
                summary.superseded(),
                size(summary.bytes()),
                summary.vectors() ? "yes" : "no",
                SafeText.line(stats.id()),
                stats.sha256());
    }

    private static String size(long bytes) {
        return bytes < MEGABYTE ? bytes / KILOBYTE + " kB" : String.format(Locale.ROOT, "%.1f MB", bytes / MEGABYTE);
    }
}
