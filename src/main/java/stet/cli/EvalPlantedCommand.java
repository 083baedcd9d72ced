package stet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stet.eval.PlantedErrorsEval;
import stet.eval.PlantedErrorsReport;
import stet.model.Article;
import stet.model.CheckedClaim;
import stet.pipeline.CheckOptions;
import stet.pipeline.Checker;
import stet.pipeline.Offline;
import stet.pipeline.SentenceVectors;
import stet.pipeline.TemporaryIndex;
import stet.verdict.Meanings;

/** {@code stet eval planted}. */
@Command(
        name = "planted",
        description = "Whole checks of articles with planted errors against their sources.",
        footer = {"", "Example:", "  stet eval planted src/test/resources/stet/gold/checks"})
final class EvalPlantedCommand implements Callable<Integer> {

    private static final int PASSAGES = 10;

    private final Context context;

    @Parameters(paramLabel = "DIR", description = "A folder with a folder for each article.")
    private Path folder = Path.of("");

    @Option(names = "--mistakes", description = "List what was missed and what was wrongly refuted.")
    private boolean mistakes;

    EvalPlantedCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws IOException {
        try (SentenceVectors vectors = new SentenceVectors()) {
            report(PlantedErrorsEval.run(
                    context.resolve(folder), (article, sources) -> check(article, sources, vectors)));
        }
        return ExitCode.DONE.code();
    }

    private void report(PlantedErrorsReport report) {
        report.print(context.console().out());
        if (mistakes) {
            report.printMistakes(context.console().out());
        }
    }

    private List<CheckedClaim> check(Article article, List<Article> sources, Meanings meanings) {
        CheckOptions options = new CheckOptions(1, PASSAGES, Optional.empty(), true, Optional.empty());
        try (TemporaryIndex index = TemporaryIndex.of(sources)) {
            return new Checker(index.index(), options, new Offline(), meanings, StetVersion.number(), context.clock())
                    .check(article, status -> {})
                    .claims();
        }
    }
}
