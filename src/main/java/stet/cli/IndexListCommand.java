package stet.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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

    @Option(names = "--format", paramLabel = "FORMAT", description = "How to print: ${COMPLETION-CANDIDATES}.")
    private TextOrJson format = TextOrJson.TEXT;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    IndexListCommand(Context context, GlobalOptions options) {
        this.context = context;
        this.options = options;
    }

    @Override
    public Integer call() {
        try (EvidenceIndex open = index.open(context)) {
            List<Source> sources = open.sources();
            output.write(context, format == TextOrJson.JSON ? JsonReport.sources(sources) : text(sources));
        }
        return ExitCode.DONE.code();
    }

    /** Wrapped for a person only: a script wants a source a line. */
    private String text(List<Source> sources) {
        int width = context.console().outIsTerminal() ? output.width(context) : Integer.MAX_VALUE;
        return new PassagesText(output.theme(context, options), width).sources(sources);
    }
}
