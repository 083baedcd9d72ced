package stet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stet.index.EvidenceIndex;
import stet.ingest.UnreadableException;
import stet.model.Article;
import stet.model.ScoredPassage;
import stet.pipeline.Answerer;
import stet.report.JsonReport;
import stet.report.PassagesText;

/** {@code stet ask}. */
@Command(
        name = "ask",
        description = "Answers a question with the passages of the article and of the sources that fit it best.",
        footer = {"", "Example:", "  stet ask article.md \"Who cancelled the visit?\""})
final class AskCommand implements Callable<Integer> {

    private final Context context;
    private final GlobalOptions options;

    @Mixin
    private final ArticleOptions article = new ArticleOptions();

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "QUESTION", description = "What you want to know.")
    private List<String> question = List.of();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "3",
            converter = HowMany.class,
            description = "Most passages of the article, and of the sources (3).")
    private int limit;

    @Mixin
    private final IndexOptions index = new IndexOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "How to print: ${COMPLETION-CANDIDATES}.")
    private TextOrJson format = TextOrJson.TEXT;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    AskCommand(Context context, GlobalOptions options) {
        this.context = context;
        this.options = options;
    }

    @Override
    public Integer call() throws UnreadableException {
        String asked = String.join(" ", question);
        Article read = article.read(context);
        List<ScoredPassage> answer = answer(read, asked);
        output.write(
                context,
                format == TextOrJson.JSON
                        ? JsonReport.answer(asked, read, answer)
                        : new PassagesText(output.theme(context, options), output.width(context)).hits(asked, answer));
        return ExitCode.DONE.code();
    }

    /** The article alone can answer, so a missing index is no error here. */
    private List<ScoredPassage> answer(Article read, String asked) {
        Path folder = index.folder(context);
        if (!Files.isDirectory(folder)) {
            return new Answerer(Optional.empty()).answer(read, asked, limit);
        }
        try (EvidenceIndex sources = index.open(context)) {
            return new Answerer(Optional.of(sources)).answer(read, asked, limit);
        }
    }
}
