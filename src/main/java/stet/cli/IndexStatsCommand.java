package stet.cli;

import java.util.EnumSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private final OutputOptions output = new OutputOptions();

    IndexStatsCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Format format = output.format(EnumSet.of(Format.TEXT, Format.JSON));
        try (EvidenceIndex open = index.open(context)) {
            IndexStats stats = open.stats();
            output.write(context, format == Format.JSON ? JsonReport.stats(stats) : text(stats));
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
