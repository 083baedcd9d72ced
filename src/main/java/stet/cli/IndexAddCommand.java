package stet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
import stet.term.Progress;

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

    @Option(names = "--prune", description = "Of the folders given, remove from the index what is no longer there.")
    private boolean prune;

    @Option(names = "--prune-all", description = "Like --prune, even where nothing is left of a folder.")
    private boolean pruneAll;

    @Option(names = "--rebuild", description = "Begin with an empty index in place of what is there.")
    private boolean rebuild;

    @Option(
            names = "--embeddings",
            negatable = true,
            defaultValue = "false",
            fallbackValue = "true",
            description = "Index vectors too, for hybrid search (slower to add).")
    private boolean embeddings;

    IndexAddCommand(Context context, GlobalOptions options) {
        this.context = context;
        this.options = options;
    }

    @Override
    public Integer call() {
        LocalDate today = LocalDate.ofInstant(context.clock().instant(), ZoneOffset.UTC);
        WriterOptions writing = new WriterOptions(embeddings, rebuild, Optional.of(today));
        Adding adding;
        try (EvidenceIndexWriter writer = LuceneIndex.writer(index.folder(context), writing);
                Progress progress = context.progress(options)) {
            adding = new Adding(writer, progress, context, options);
            if (embeddings && !writer.hasVectors() && !options.quiet()) {
                context.console().err().println(WITHOUT_VECTORS);
            }
            List<String> places = locations.stream().map(this::place).toList();
            new Ingest(Limits.standard()).sources(places, new SourceOptions(include, exclude, followLinks), adding);
            if (prune || pruneAll) {
                places.stream()
                        .filter(place -> Files.isDirectory(Path.of(place)))
                        .forEach(folder -> adding.prune(folder, pruneAll));
            }
            writer.commit();
        }
        adding.report();
        return adding.exitCode().code();
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
}
