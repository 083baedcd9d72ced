package stet.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import stet.index.EvidenceIndexWriter;
import stet.index.LuceneIndex;
import stet.index.WriterOptions;
import stet.term.SafeText;

/** {@code stet index remove}. */
@Command(
        name = "remove",
        description = "Removes sources by their ids.",
        footer = {"", "Example:", "  stet index remove 1f0c9a7b2d3e"})
final class IndexRemoveCommand implements Callable<Integer> {

    private final Context context;
    private final GlobalOptions options;

    @Parameters(paramLabel = "ID", arity = "1..*", description = "As 'stet index list' shows them.")
    private List<String> ids = List.of();

    @Mixin
    private final IndexOptions index = new IndexOptions();

    IndexRemoveCommand(Context context, GlobalOptions options) {
        this.context = context;
        this.options = options;
    }

    @Override
    public Integer call() {
        long removed;
        try (EvidenceIndexWriter writer = LuceneIndex.writer(index.existing(context), WriterOptions.wordsOnly())) {
            removed = ids.stream().filter(id -> remove(writer, id)).count();
            writer.commit();
        }
        if (!options.quiet()) {
            context.console().err().println("Sources: " + removed + " removed.");
        }
        return exitCode(removed).code();
    }

    private ExitCode exitCode(long removed) {
        if (removed == 0) {
            return ExitCode.USAGE;
        }
        return removed == ids.size() ? ExitCode.DONE : ExitCode.PARTIAL;
    }

    private boolean remove(EvidenceIndexWriter writer, String id) {
        boolean removed = writer.remove(id);
        if (!removed) {
            String message = "stet: no source " + SafeText.line(id) + " in the index: 'stet index list' shows the ids.";
            context.console().err().println(message);
        }
        return removed;
    }
}
