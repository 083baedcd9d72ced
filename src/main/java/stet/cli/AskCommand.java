package stet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stet.index.EvidenceIndex;
import stet.index.MatchedWords;
import stet.ingest.UnreadableException;
import stet.model.Answer;
import stet.model.Article;
import stet.model.Outcome;
import stet.model.ScoredPassage;
import stet.pipeline.Answerer;
import stet.report.AnswerText;
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

    @Mixin
    private final ModelOptions model = new ModelOptions();

    AskCommand(Context context, GlobalOptions options) {
        this.context = context;
        this.options = options;
    }

    @Override
    public Integer call() throws UnreadableException {
        String asked = String.join(" ", question);
        Article read = article.read(context, options);
        output.keep(context, read);
        Answerer.Found found = passages(read, context.conversation().inContext(read.location(), asked));
        try (AssistedRun run = model.open(context, options)) {
            boolean live = format == TextOrJson.TEXT && !output.toFile() && !run.isDry();
            Outcome<Answer> answer = run.assistant()
                    .answer(
                            asked,
                            found.all().stream().map(ScoredPassage::passage).toList(),
                            context.conversation().about(read.location()),
                            live ? this::show : sentence -> {});
            context.conversation().add(read.location(), asked, answer.result());
            if (!live || answer.result().sentences().isEmpty()) {
                output.write(context, run.isDry() ? run.unsent() : render(asked, read, answer.result(), found));
            }
            return run.report(answer).code();
        }
    }

    private void show(Answer.Sentence sentence) {
        context.console().out().print(answerText().sentence(sentence));
        context.console().out().flush();
    }

    private AnswerText answerText() {
        return new AnswerText(output.theme(context, options), output.width(context));
    }

    private String render(String asked, Article read, Answer answer, Answerer.Found found) {
        if (format == TextOrJson.JSON) {
            return JsonReport.answer(asked, read, answer, found.all());
        }
        return answer.sentences().isEmpty()
                ? new PassagesText(output.theme(context, options), output.width(context))
                        .answer(found.article(), found.sources(), new MatchedWords(asked)::in)
                : answer.sentences().stream().map(answerText()::sentence).collect(Collectors.joining());
    }

    /** The article alone can answer, so a missing index is no error here. */
    private Answerer.Found passages(Article read, String asked) {
        Path folder = index.folder(context);
        if (!Files.isDirectory(folder)) {
            if (!options.quiet()) {
                context.console()
                        .err()
                        .println("stet: There is no index, so only the article answers; 'stet index add' makes one.");
            }
            return new Answerer(Optional.empty()).answer(read, asked, limit);
        }
        try (EvidenceIndex sources = index.open(context)) {
            return new Answerer(Optional.of(sources)).answer(read, asked, limit);
        }
    }
}
