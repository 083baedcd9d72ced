package stet.cli;

import java.net.URI;
import java.nio.file.FileSystems;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import stet.index.EvidenceIndexWriter;
import stet.ingest.SourceVisitor;
import stet.model.Article;
import stet.model.Problem;
import stet.term.Progress;
import stet.term.SafeText;

/** Puts into an index what is found, tells a person how far it is, and says at the end what became of it. */
final class Adding implements SourceVisitor {

    private static final double MILLIS_PER_SECOND = 1000;
    private static final int MOST_HOSTS = 5;

    private final EvidenceIndexWriter writer;
    private final Progress progress;
    private final Context context;
    private final GlobalOptions options;
    private final CommitPace pace;
    private final long start;
    private final Map<EvidenceIndexWriter.Outcome, Integer> outcomes = new EnumMap<>(EvidenceIndexWriter.Outcome.class);
    private final List<Problem> problems = new ArrayList<>();
    private final Unread unread = new Unread();
    private final List<String> read = new ArrayList<>();
    private int skipped;
    private int removed;

    Adding(EvidenceIndexWriter writer, Progress progress, Context context, GlobalOptions options) {
        this.writer = writer;
        this.progress = progress;
        this.context = context;
        this.options = options;
        this.pace = new CommitPace(writer, context.clock());
        this.start = context.clock().millis();
    }

    @Override
    public void article(Article article) {
        read.add(article.location());
        outcomes.merge(writer.add(article), 1, Integer::sum);
        pace.added();
        progress.report(done() + ", now " + article.location());
    }

    @Override
    public void problem(Problem problem) {
        unread.add(problem.subject());
        problems.add(problem);
    }

    @Override
    public void skipped(String place) {
        unread.add(place);
        skipped++;
    }

    @Override
    public void following(String feed, List<String> addresses) {
        if (options.quiet()) {
            return;
        }
        boolean one = addresses.size() == 1;
        progress.note("Reading " + addresses.size() + (one ? " page" : " pages") + " that " + feed + " links to, from "
                + hosts(addresses) + "; --no-follow-links leaves " + (one ? "it" : "them") + " out.");
    }

    private static String hosts(List<String> addresses) {
        Map<String, Long> hosts =
                addresses.stream().collect(Collectors.groupingBy(Adding::host, TreeMap::new, Collectors.counting()));
        String first = hosts.entrySet().stream()
                .limit(MOST_HOSTS)
                .map(host -> host.getKey() + " (" + host.getValue() + ")")
                .collect(Collectors.joining(", "));
        int more = hosts.size() - MOST_HOSTS;
        return more > 0 ? first + " and " + more + " more hosts" : first;
    }

    private static String host(String address) {
        try {
            return String.valueOf(URI.create(address).getHost());
        } catch (IllegalArgumentException e) {
            return "no known host";
        }
    }

    /** Removes what was read from a folder before and is no longer there; if it is empty, only where that is wanted. */
    void prune(String folder, boolean evenAll) {
        String under = folder + FileSystems.getDefault().getSeparator();
        Map<String, String> gone = writer.notAddedAgain(under);
        gone.values().removeIf(unread::covers);
        if (gone.isEmpty()) {
            return;
        }
        if (!evenAll && read.stream().noneMatch(location -> location.startsWith(under))) {
            problems.add(new Problem(
                    folder,
                    folder + " holds no source now, and " + gone.size() + " in the index came from it: none was"
                            + " removed; if they are gone for good, add it with --prune-all."));
            return;
        }
        gone.keySet().forEach(writer::remove);
        removed += gone.size();
    }

    /** Says what was done and what could not be. */
    void report() {
        List<String> counts = new ArrayList<>();
        outcomes.forEach(
                (outcome, count) -> counts.add(count + " " + outcome.name().toLowerCase(Locale.ROOT)));
        if (counts.isEmpty()) {
            counts.add("none");
        }
        if (removed > 0) {
            counts.add(removed + " removed");
        }
        if (skipped > 0) {
            counts.add(skipped + (skipped == 1 ? " file" : " files") + " skipped");
        }
        if (!options.quiet()) {
            context.console().err().println("Sources: " + String.join(", ", counts) + ".");
        }
        problems.forEach(problem -> context.console().err().println("stet: " + SafeText.line(problem.message())));
    }

    ExitCode exitCode() {
        if (problems.isEmpty()) {
            return ExitCode.DONE;
        }
        return outcomes.isEmpty() ? ExitCode.INPUT : ExitCode.PARTIAL;
    }

    private String done() {
        int done = outcomes.values().stream().mapToInt(Integer::intValue).sum();
        long millis = Math.max(1, context.clock().millis() - start);
        return String.format(Locale.ROOT, "%d sources, %.0f a second", done, done * MILLIS_PER_SECOND / millis);
    }
}
