package stet.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import stet.config.Setting;
import stet.ingest.UnreadableException;
import stet.model.Article;
import stet.model.Outcome;
import stet.model.Summary;
import stet.report.JsonReport;
import stet.report.SummaryText;

/** {@code stet summarize}. */
@Command(
        name = "summarize",
        description =
                "Prints a summary of an article: the sentences of its own that carry most, or with a model sentences that"
                        + " it bears out (--format json says where).",
        footer = {
            "",
            "Examples:",
            "  stet summarize article.md --sentences 2",
            "  stet summarize article.md --model ollama:llama3.2"
        })
final class SummarizeCommand implements Callable<Integer> {

    private final Context context;
    private final GlobalOptions options;

    @Mixin
    private final ArticleOptions article = new ArticleOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "How to print: ${COMPLETION-CANDIDATES}.")
    private TextOrJson format = TextOrJson.TEXT;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Mixin
    private final ModelOptions model = new ModelOptions();

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
        Article read = article.read(context, options);
        output.keep(context, read);
        try (AssistedRun run = model.open(context, options)) {
            boolean live = format == TextOrJson.TEXT && !output.toFile() && !run.isDry();
            Outcome<Summary> summary =
                    run.assistant().summarize(read, most(), live ? shownAfterTitle(read) : sentence -> {});
            if (!live) {
                output.write(context, run.isDry() ? run.unsent() : render(read, summary.result()));
            }
            return run.report(summary).code();
        }
    }

    private int most() {
        return sentences.orElseGet(() ->
                Integer.parseInt(context.settings().value(Setting.SENTENCES).text()));
    }

    private String render(Article read, Summary summary) {
        return format == TextOrJson.JSON ? JsonReport.summary(read, summary) : text().render(read, summary);
    }

    /** Shows each sentence when it comes, for a model may take its time. */
    private Consumer<Summary.Sentence> shownAfterTitle(Article read) {
        SummaryText text = text();
        show(text.title(read));
        return sentence -> show(text.sentence(sentence));
    }

    private void show(String text) {
        context.console().out().print(text);
        context.console().out().flush();
    }

    private SummaryText text() {
        return new SummaryText(output.theme(context, options), output.width(context));
    }
}
