package stet.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stet.claim.ClaimExtractor;
import stet.eval.CheckworthyEval;
import stet.eval.ClaimsEval;
import stet.eval.ClaimsReport;
import stet.eval.HtmlExtraction;
import stet.eval.PlantedErrorsEval;
import stet.eval.PlantedErrorsReport;
import stet.eval.QuantityConformance;
import stet.eval.TimeConformance;
import stet.ingest.Ingest;
import stet.ingest.Limits;
import stet.model.Article;
import stet.model.CheckedClaim;
import stet.pipeline.CheckOptions;
import stet.pipeline.Checker;
import stet.pipeline.TemporaryIndex;

/** {@code stet eval}: the measurements, each over files that the user names. */
@Command(
        name = "eval",
        description = "Measures Stet on data sets.",
        footer = {"", "Example:", "  stet eval claims src/test/resources/stet/gold/claims"})
final class EvalCommand extends CommandGroup {

    private static final int PASSAGES = 10;

    private final Context context;

    EvalCommand(Context context) {
        this.context = context;
    }

    @Command(
            name = "quantities",
            description = "Numbers, units, dates and durations against the Recognizers-Text specifications.",
            footer = {"", "Example:", "  stet eval quantities Recognizers-Text/"})
    int quantities(
            @Parameters(paramLabel = "DIR", description = "The folder that holds Specs.") Path folder,
            @Option(names = "--verbose", description = "List the number cases that failed.") boolean verbose)
            throws IOException {
        for (QuantityConformance.Selection selection : QuantityConformance.Selection.values()) {
            context.console().out().println(selection);
            QuantityConformance.run(resolve(folder), selection)
                    .print(context.console().out(), verbose);
        }
        TimeConformance.of(resolve(folder)).print(context.console().out());
        return ExitCode.DONE.code();
    }

    @Command(
            name = "html",
            description = "Article extraction against the Zyte article extraction benchmark.",
            footer = {"", "Example:", "  stet eval html article-extraction-benchmark/"})
    int html(@Parameters(paramLabel = "DIR", description = "The folder of ground-truth.json.") Path folder)
            throws IOException {
        new HtmlExtraction(new Ingest(Limits.standard()))
                .run(resolve(folder), context.console().out());
        return ExitCode.DONE.code();
    }

    @Command(
            name = "claims",
            description = "Claim extraction against articles in which the claims are marked.",
            footer = {"", "Example:", "  stet eval claims src/test/resources/stet/gold/claims"})
    int claims(
            @Parameters(paramLabel = "DIR", description = "A folder of NAME.txt and NAME.json.") Path folder,
            @Option(names = "--differences", description = "List what was missed and what was not marked.")
                    boolean differences)
            throws IOException {
        ClaimExtractor extractor = new ClaimExtractor();
        ClaimsReport report = ClaimsEval.run(resolve(folder), extractor::extract);
        report.print(context.console().out());
        if (differences) {
            report.printDifferences(context.console().out());
        }
        return ExitCode.DONE.code();
    }

    @Command(
            name = "checkworthy",
            description = "Check-worthiness on ClaimBuster's sentences, by cross-validation.",
            footer = {"", "Example:", "  stet eval checkworthy claimbuster/train.json"})
    int checkworthy(@Parameters(paramLabel = "FILE", description = "ClaimBuster's train.json.") Path file)
            throws IOException {
        CheckworthyEval.run(resolve(file), context.console().out());
        return ExitCode.DONE.code();
    }

    @Command(
            name = "planted",
            description = "Whole checks of articles with planted errors against their sources.",
            footer = {"", "Example:", "  stet eval planted src/test/resources/stet/gold/checks"})
    int planted(
            @Parameters(paramLabel = "DIR", description = "A folder with a folder for each article.") Path folder,
            @Option(names = "--mistakes", description = "List what was missed and what was wrongly refuted.")
                    boolean mistakes)
            throws IOException {
        PlantedErrorsReport report = PlantedErrorsEval.run(resolve(folder), this::check);
        report.print(context.console().out());
        if (mistakes) {
            report.printMistakes(context.console().out());
        }
        return ExitCode.DONE.code();
    }

    private List<CheckedClaim> check(Article article, List<Article> sources) {
        CheckOptions options = new CheckOptions(1, PASSAGES, Optional.empty(), true, Optional.empty());
        try (TemporaryIndex index = TemporaryIndex.of(sources)) {
            return new Checker(index.index(), options, StetVersion.number(), context.clock())
                    .check(article, status -> {})
                    .claims();
        }
    }

    private Path resolve(Path folder) {
        return context.workingFolder().resolve(folder);
    }
}
