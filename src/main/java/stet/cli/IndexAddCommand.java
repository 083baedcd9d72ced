package stet.cli;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stet.index.EvidenceIndexWriter;
import stet.index.LuceneIndex;
import stet.index.WriterOptions;
import stet.ingest.Ingest;
import stet.ingest.Limits;
import stet.ingest.SourceOptions;
import stet.ingest.SourceVisitor;
import stet.model.Article;
import stet.model.Problem;
import stet.term.Progress;
import stet.term.SafeText;

/** {@code stet index add}. */
@Command(
        name = "add",
        description = {
            "Adds sources to the index; what is there already is skipped, what changed is replaced.",
            "Takes files (txt, md, html, pdf, docx, eml, feeds), folders, archives and http(s) URLs."
        },
        footer = {"", "Examples:", "  stet index add sources/", "  stet index add https://example.org/feed.xml"})
final class IndexAddCommand implements Callable<Integer> {

    private static final String WITHOUT_VECTORS = "The index was made for search by words and stays so;"
            + " add --rebuild to make it anew with vectors, and name all its sources.";

    private static final double MILLIS_PER_SECOND = 1000;

    private final Context context;
    private final GlobalOptions options;

    @Parameters(paramLabel = "PATH|URL", arity = "1..*", description = "What to add.")
    private List<String> locations = List.of();

    @Mixin
    private final IndexOptions index = new IndexOptions();

    @Option(names = "--include", paramLabel = "GLOB", description = "Of a folder, only files like this.")
    private List<String> include = List.of();

    @Option(names = "--exclude", paramLabel = "GLOB", description = "Of a folder, no files like this.")
    private List<String> exclude = List.of();

    @Option(
            names = "--follow-links",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Read the articles that a feed links to, not just what it says of them (on unless negated).")
    private boolean followLinks;

    @Option(names = "--prune", description = "Of the folders given, remove from the index what is no longer in them.")
    private boolean prune;

    @Option(names = "--rebuild", description = "Begin with an empty index in place of what is there.")
    private boolean rebuild;

    @Option(
            names = "--embeddings",
            negatable = true,
            defaultValue = "false",
            fallbackValue = "true",
            description = "Index vectors too, for hybrid search (slower to add).")
    private boolean embeddings;

    private final Map<EvidenceIndexWriter.Outcome, Integer> outcomes = new EnumMap<>(EvidenceIndexWriter.Outcome.class);
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int removed;

    IndexAddCommand(Context context, GlobalOptions options) {
        this.context = context;
        this.options = options;
    }

    @Override
    public Integer call() {
        LocalDate today = LocalDate.ofInstant(context.clock().instant(), ZoneOffset.UTC);
        WriterOptions writing = new WriterOptions(embeddings, rebuild, Optional.of(today));
        try (EvidenceIndexWriter writer = LuceneIndex.writer(index.folder(context), writing);
                Progress progress = context.progress(options)) {
            if (embeddings && !writer.hasVectors() && !options.quiet()) {
                context.console().err().println(WITHOUT_VECTORS);
            }
            List<String> places = locations.stream().map(this::place).toList();
            new Ingest(Limits.standard())
                    .sources(places, new SourceOptions(include, exclude, followLinks), visitor(writer, progress));
            if (prune) {
                places.stream()
                        .filter(place -> Files.isDirectory(Path.of(place)))
                        .forEach(place -> prune(writer, place));
            }
            writer.commit();
        }
        report();
        return exitCode().code();
    }

    /** A path in full, because an index outlives the folder that it was filled from. */
    private String place(String location) {
        boolean address = location.matches("(?i)https?://.*");
        return address
                ? location
                : context.workingFolder()
                        .resolve(location)
                        .toAbsolutePath()
                        .normalize()
                        .toString();
    }

    private void prune(EvidenceIndexWriter writer, String folder) {
        removed += writer.prune(folder + FileSystems.getDefault().getSeparator(), seen);
    }

    private SourceVisitor visitor(EvidenceIndexWriter writer, Progress progress) {
        CommitPace pace = new CommitPace(writer, context.clock());
        long start = context.clock().millis();
        return new SourceVisitor() {
            @Override
            public void article(Article article) {
                seen.add(article.location());
                outcomes.merge(writer.add(article), 1, Integer::sum);
                pace.added();
                progress.report(done(start) + ", now " + article.location());
            }

            @Override
            public void problem(Problem problem) {
                seen.add(problem.subject());
                problems.add(problem);
            }
        };
    }

    private String done(long start) {
        int done = outcomes.values().stream().mapToInt(Integer::intValue).sum();
        long millis = Math.max(1, context.clock().millis() - start);
        return String.format(Locale.ROOT, "%d sources, %.0f a second", done, done * MILLIS_PER_SECOND / millis);
    }

    private void report() {
        if (!options.quiet()) {
            String counts = outcomes.entrySet().stream()
                    .map(e -> e.getValue() + " " + e.getKey().name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            String gone = removed == 0 ? "" : ", " + removed + " removed";
            context.console().err().println("Sources: " + (counts.isEmpty() ? "none" : counts) + gone + ".");
        }
        for (Problem problem : problems) {
            context.console().err().println("stet: " + SafeText.line(problem.message()));
        }
    }

    private ExitCode exitCode() {
        if (problems.isEmpty()) {
            return ExitCode.DONE;
        }
        return outcomes.isEmpty() ? ExitCode.INPUT : ExitCode.PARTIAL;
    }
}
