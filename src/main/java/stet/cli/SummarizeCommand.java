package stet.cli;

import java.util.EnumSet;
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
import stet.report.CheckText;
import stet.report.JsonReport;

/** {@code stet summarize}. */
@Command(
        name = "summarize",
        description = "Prints a summary of an article, every sentence traced to where the article says it.",
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

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Mixin
    private final ModelOptions model = new ModelOptions();

    @Option(names = "--sentences", paramLabel = "N", description = "Most sentences (default: 3).")
    private Optional<Integer> sentences = Optional.empty();

    SummarizeCommand(Context context, GlobalOptions options) {
        this.context = context;
        this.options = options;
    }

    @Override
    public Integer call() throws UnreadableException {
        Format format = output.format(EnumSet.of(Format.TEXT, Format.JSON));
        Article read = article.read(context);
        try (AssistedRun run = model.open(context, options)) {
            boolean live = format == Format.TEXT && !output.toFile() && !run.isDry();
            Outcome<Summary> summary =
                    run.assistant().summarize(read, most(), live ? shownAfterTitle(read) : sentence -> {});
            if (!live) {
                output.write(context, run.isDry() ? run.unsent() : render(format, read, summary.result()));
            }
            return run.report(summary).code();
        }
    }

    private int most() {
        return sentences.orElseGet(() ->
                Integer.parseInt(context.settings().value(Setting.SENTENCES).text()));
    }

    private String render(Format format, Article read, Summary summary) {
        return format == Format.JSON ? JsonReport.summary(read, summary) : text().summary(read, summary);
    }

    /** Shows each sentence when it comes, for a model may take its time. */
    private Consumer<Summary.Sentence> shownAfterTitle(Article read) {
        CheckText text = text();
        show(text.title(read));
        return sentence -> show(text.sentence(sentence));
    }

    private void show(String text) {
        context.console().out().print(text);
        context.console().out().flush();
    }

    private CheckText text() {
        return new CheckText(output.theme(context, options), output.width(context));
    }
}
