package stet.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import stet.config.Setting;
import stet.ingest.UnreadableException;
import stet.model.Article;
import stet.model.Summary;
import stet.report.JsonReport;
import stet.report.SummaryText;
import stet.summarize.ExtractiveSummarizer;

/** {@code stet summarize}. */
@Command(
        name = "summarize",
        description =
                "Prints a summary of an article: the sentences of its own that carry most (--format json says where they stand).",
        footer = {"", "Example:", "  stet summarize article.md --sentences 2"})
final class SummarizeCommand implements Callable<Integer> {

    private final Context context;
    private final GlobalOptions options;

    @Mixin
    private final ArticleOptions article = new ArticleOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "How to print: ${COMPLETION-CANDIDATES}.")
    private TextOrJson format = TextOrJson.TEXT;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Option(
            names = "--sentences",
            paramLabel = "N",
            converter = HowMany.class,
            description = "Most sentences (default: 3).")
    private Optional<Integer> sentences = Optional.empty();

    SummarizeCommand(Context context, GlobalOptions options) {
        this.context = context;
        this.options = options;
    }

    @Override
    public Integer call() throws UnreadableException {
        Article read = article.read(context);
        int most = sentences.orElseGet(() ->
                Integer.parseInt(context.settings().value(Setting.SENTENCES).text()));
        Summary summary = new ExtractiveSummarizer().summarize(read, most);
        output.write(
                context, format == TextOrJson.JSON ? JsonReport.summary(read, summary) : text().render(read, summary));
        return ExitCode.DONE.code();
    }

    private SummaryText text() {
        return new SummaryText(output.theme(context, options), output.width(context));
    }
}
