package stet.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import stet.config.Setting;
import stet.config.Settings;
import stet.index.EvidenceIndex;
import stet.ingest.UnreadableException;
import stet.model.Article;
import stet.model.CheckedClaim;
import stet.model.Claim;
import stet.model.Dossier;
import stet.model.Explanation;
import stet.model.Verdict;
import stet.pipeline.CheckOptions;
import stet.pipeline.Checker;
import stet.pipeline.SentenceVectors;
import stet.report.CheckText;
import stet.report.ComparisonsText;
import stet.report.JsonReport;
import stet.term.Progress;

/** {@code stet check}. */
@Command(
        name = "check",
        description = "Summarizes an article and checks its claims against the sources in the index.",
        footer = {
            "",
            "Examples:",
            "  stet check article.md",
            "  stet check article.md --format json --output dossier.json",
            "  stet check article.md --model openai:gpt-4.1-mini --max-input-tokens 50000",
            "  stet check article.md --quiet --fail-on refuted,conflicting"
        })
final class CheckCommand implements Callable<Integer> {

    private final Context context;
    private final GlobalOptions options;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final ArticleOptions article = new ArticleOptions();

    @Mixin
    private final IndexOptions index = new IndexOptions();

    @Option(names = "--format", paramLabel = "FORMAT", description = "How to print: ${COMPLETION-CANDIDATES}.")
    private CheckFormat format = CheckFormat.TEXT;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Mixin
    private final ModelOptions model = new ModelOptions();

    @Option(names = "--as-of", paramLabel = "DATE", description = "Leave out sources published after DATE.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(
            names = "--fail-on",
            paramLabel = "LABEL",
            split = ",",
            description = "Exit with 1 when a verdict has one of these labels: ${COMPLETION-CANDIDATES}.")
    private List<Verdict.Label> failOn = List.of();

    @Option(names = "--reproducible", description = "Leave times and versions out of the JSON.")
    private boolean reproducible;

    @Mixin
    private final MeaningOptions meanings = new MeaningOptions();

    @Option(names = "--claim", paramLabel = "ID", description = "Check only the claim with this id.")
    private Optional<String> claim = Optional.empty();

    @Option(names = "--explain", description = "Show every comparison made (text only).")
    private boolean explain;

    CheckCommand(Context context, GlobalOptions options) {
        this.context = context;
        this.options = options;
    }

    @Override
    public Integer call() throws UnreadableException {
        requireMeaningfulOptions();
        Article read = article.read(context, options);
        output.keep(context, read);
        try (AssistedRun run = model.open(context, options);
                EvidenceIndex open = index.open(context);
                SentenceVectors vectors = new SentenceVectors()) {
            Checker checker = new Checker(
                    open, settings(), run.assistant(), meanings.of(vectors), StetVersion.number(), context.clock());
            Dossier dossier = check(checker, read);
            requireClaim(dossier);
            output.write(context, run.isDry() ? run.unsent() : render(dossier) + comparisons(checker, dossier));
            boolean shown = format == CheckFormat.TEXT;
            ExitCode reported = run.report(dossier.problems(), shown ? List.of() : dossier.notes());
            return (reported == ExitCode.DONE ? verdicts(dossier) : reported).code();
        }
    }

    private Dossier check(Checker checker, Article read) {
        try (Progress progress = context.progress(options)) {
            return checker.check(read, progress::report);
        }
    }

    private void requireMeaningfulOptions() {
        if (explain && format != CheckFormat.TEXT) {
            throw new ParameterException(
                    spec.commandLine(), "--explain prints text: leave out --format " + format + ".");
        }
        if (failOn.isEmpty() && spec.commandLine().getParseResult().hasMatchedOption("--fail-on")) {
            throw new ParameterException(spec.commandLine(), "--fail-on names no label: give one or more.");
        }
    }

    private void requireClaim(Dossier dossier) {
        if (claim.isPresent() && dossier.claims().isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The article makes no claim " + claim.get() + ": 'stet claims' lists its claims with their ids.");
        }
    }

    private String comparisons(Checker checker, Dossier dossier) {
        if (!explain) {
            return "";
        }
        ComparisonsText text = new ComparisonsText(output.theme(context, options), output.width(context));
        Function<Claim, Explanation> explain = checker.explain(dossier.article());
        return dossier.claims().stream()
                .map(CheckedClaim::claim)
                .map(claim -> text.render(claim, explain.apply(claim)))
                .collect(Collectors.joining());
    }

    private CheckOptions settings() {
        Settings settings = context.settings();
        return new CheckOptions(
                Integer.parseInt(settings.value(Setting.SENTENCES).text()),
                Integer.parseInt(settings.value(Setting.PASSAGES).text()),
                asOf,
                reproducible,
                claim);
    }

    private String render(Dossier dossier) {
        return switch (format) {
            case JSON -> JsonReport.check(dossier);
            case JSONL -> JsonReport.checkedLines(dossier);
            case TEXT -> text(new CheckText(output.theme(context, options), output.width(context)), dossier);
        };
    }

    /** Whoever asks why one claim got its verdict has seen the summary. */
    private String text(CheckText text, Dossier dossier) {
        return explain && claim.isPresent() ? text.details(dossier) : text.render(dossier);
    }

    private ExitCode verdicts(Dossier dossier) {
        boolean met = dossier.claims().stream()
                .anyMatch(c -> failOn.contains(c.verdict().label()));
        return met ? ExitCode.FAIL_ON : ExitCode.DONE;
    }
}
