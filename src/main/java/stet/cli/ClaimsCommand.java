package stet.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import stet.ingest.UnreadableException;
import stet.model.Article;
import stet.model.Claim;
import stet.model.Outcome;
import stet.report.ClaimsCsv;
import stet.report.ClaimsMarkdown;
import stet.report.ClaimsText;
import stet.report.JsonReport;

/** {@code stet claims}. */
@Command(
        name = "claims",
        description = "Lists what an article says that could be checked, without checking it.",
        footer = {"", "Example:", "  stet claims article.md --format markdown --output to-check.md"})
final class ClaimsCommand implements Callable<Integer> {

    private final Context context;
    private final GlobalOptions options;

    @Mixin
    private final ArticleOptions article = new ArticleOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "How to print: ${COMPLETION-CANDIDATES}.")
    private ClaimsFormat format = ClaimsFormat.TEXT;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Mixin
    private final ModelOptions model = new ModelOptions();

    ClaimsCommand(Context context, GlobalOptions options) {
        this.context = context;
        this.options = options;
    }

    @Override
    public Integer call() throws UnreadableException {
        Article read = article.read(context, options);
        output.keep(context, read);
        try (AssistedRun run = model.open(context, options)) {
            Outcome<List<Claim>> claims = run.assistant().claims(read);
            output.write(context, run.isDry() ? run.unsent() : render(read, claims.result()));
            return run.report(claims).code();
        }
    }

    private String render(Article read, List<Claim> claims) {
        return switch (format) {
            case TEXT -> new ClaimsText(output.theme(context, options), output.width(context)).render(read, claims);
            case JSON -> JsonReport.claims(read, claims);
            case JSONL -> JsonReport.claimLines(claims);
            case MARKDOWN -> ClaimsMarkdown.render(read, claims);
            case CSV -> ClaimsCsv.render(read, claims);
        };
    }
}
