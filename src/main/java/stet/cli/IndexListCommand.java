package stet.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import stet.index.EvidenceIndex;
import stet.model.Source;
import stet.report.JsonReport;
import stet.report.PassagesText;

/** {@code stet index list}. */
@Command(
        name = "list",
        description = "Lists the sources: id, date, publisher, title.",
        footer = {"", "Example:", "  stet index list"})
final class IndexListCommand implements Callable<Integer> {

    private final Context context;
    private final GlobalOptions options;

    @Mixin
    private final IndexOptions index = new IndexOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    IndexListCommand(Context context, GlobalOptions options) {
        this.context = context;
        this.options = options;
    }

    @Override
    public Integer call() {
        Format format = output.format(EnumSet.of(Format.TEXT, Format.JSON));
        try (EvidenceIndex open = index.open(context)) {
            List<Source> sources = open.sources();
            output.write(context, format == Format.JSON ? JsonReport.sources(sources) : text(sources));
        }
        return ExitCode.DONE.code();
    }

    private String text(List<Source> sources) {
        return new PassagesText(output.theme(context, options), output.width(context)).sources(sources);
    }
}
