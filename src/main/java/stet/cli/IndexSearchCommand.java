package stet.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stet.index.EvidenceIndex;
import stet.index.MatchedWords;
import stet.index.Matching;
import stet.index.PassageQuery;
import stet.model.ScoredPassage;
import stet.report.JsonReport;
import stet.report.PassagesText;

/** {@code stet index search}. */
@Command(
        name = "search",
        description = "Prints the passages that match best.",
        footer = {"", "Example:", "  stet index search \"ceasefire resolution\" --limit 3"})
final class IndexSearchCommand implements Callable<Integer> {

    private final Context context;
    private final GlobalOptions options;

    @Parameters(paramLabel = "QUERY", arity = "1..*", description = "Words to look for.")
    private List<String> words = List.of();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "10",
            converter = HowMany.class,
            description = "Most passages (10).")
    private int limit;

    @Option(names = "--as-of", paramLabel = "DATE", description = "Leave out sources published after DATE.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--embeddings",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Search by meaning too where the index has vectors (on unless negated; loads a model).")
    private boolean embeddings;

    @Mixin
    private final IndexOptions index = new IndexOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "How to print: ${COMPLETION-CANDIDATES}.")
    private TextOrJson format = TextOrJson.TEXT;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    IndexSearchCommand(Context context, GlobalOptions options) {
        this.context = context;
        this.options = options;
    }

    @Override
    public Integer call() {
        String query = String.join(" ", words);
        try (EvidenceIndex open = index.open(context, embeddings ? Matching.BOTH : Matching.WORDS)) {
            List<ScoredPassage> hits = open.search(new PassageQuery(query, List.of(), asOf), limit);
            output.write(context, format == TextOrJson.JSON ? JsonReport.hits(query, hits) : text(query, hits));
        }
        return ExitCode.DONE.code();
    }

    private String text(String query, List<ScoredPassage> hits) {
        return new PassagesText(output.theme(context, options), output.width(context))
                .hits(hits, new MatchedWords(query)::in);
    }
}
