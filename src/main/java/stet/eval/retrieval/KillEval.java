package stet.eval.retrieval;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stet.index.EvidenceIndex;
import stet.index.IndexException;
import stet.index.LuceneIndex;
import stet.model.Source;

/**
 * Kills {@code index add} again and again, at any moment, and looks whether the index can be opened each time, still has
 * all that it had, and is completed when the command is repeated.
 */
public final class KillEval {

    private final Adding adding;
    private final Path folder;
    private final LongSupplier nanoTime;
    private final PrintWriter out;
    private int completed;
    private int withoutIndex;

    /**
     * A measurement.
     *
     * @param folder empty; holds what is added and the indexes
     * @param nanoTime a clock, in nanoseconds from any moment
     */
    public KillEval(Adding adding, Path folder, LongSupplier nanoTime, PrintWriter out) {
        this.adding = adding;
        this.folder = folder;
        this.nanoTime = nanoTime;
        this.out = out;
    }

    /** Starts {@code index add} in a process of its own. */
    @FunctionalInterface
    public interface Adding {

        /**
         * Starts it.
         *
         * @param index folder of the index
         * @param sources what is added
         */
        Process start(Path index, Path sources) throws IOException;
    }

    /**
     * Kills so many times and prints what was found.
     *
     * @param sources how many articles are added
     * @return whether nothing was lost
     * @throws IOException where the folder cannot be written or no process be started
     */
    public boolean run(int kills, int sources, long seed) throws IOException {
        Path dump = dump(sources, seed);
        long start = nanoTime.getAsLong();
        finish(folder.resolve("whole"), dump);
        long whole = nanoTime.getAsLong() - start;
        Set<String> expected = sources(folder.resolve("whole"));
        int lost = kill(dump, kills, new Random(seed), whole, expected);
        out.println("sources " + expected.size() + ", kills " + kills + ", runs that ended before their kill "
                + completed + ", killed before the first commit " + withoutIndex);
        out.println("kills after which something was lost or damaged: " + lost);
        out.flush();
        return lost == 0;
    }

    private int kill(Path dump, int kills, Random random, long whole, Set<String> expected) throws IOException {
        int lost = 0;
        int series = 0;
        Set<String> before = Set.of();
        for (int kill = 0; kill < kills; ) {
            Path index = folder.resolve("index-" + series);
            boolean ended = endsWithin(adding.start(index, dump), (long) (random.nextDouble() * whole));
            Set<String> now = sources(index);
            lost += now.containsAll(before) && expected.containsAll(now) ? 0 : 1;
            before = now;
            if (ended) {
                completed++;
                lost += now.equals(expected) ? 0 : 1;
                series++;
                before = Set.of();
            } else {
                kill++;
            }
        }
        Path last = folder.resolve("index-" + series);
        finish(last, dump);
        return lost + (sources(last).equals(expected) ? 0 : 1);
    }

    /** Whether a process ended by itself; it is killed otherwise. */
    private static boolean endsWithin(Process process, long nanos) {
        try {
            boolean ended = process.waitFor(nanos, TimeUnit.NANOSECONDS);
            process.destroyForcibly().waitFor();
            return ended;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the measurement was interrupted", e);
        }
    }

    private void finish(Path index, Path dump) throws IOException {
        if (!endsWithin(adding.start(index, dump), Long.MAX_VALUE)) {
            throw new IOException("index add did not end");
        }
    }

    /** The sources of an index that is sound; none where it was never committed. */
    private Set<String> sources(Path index) throws IOException {
        if (!isCommitted(index)) {
            withoutIndex++;
            return Set.of();
        }
        try (EvidenceIndex open = LuceneIndex.open(index)) {
            if (!open.verify().isEmpty()) {
                throw new IOException("the index is damaged: " + open.verify());
            }
            return open.sources().stream().map(Source::id).collect(Collectors.toCollection(TreeSet::new));
        } catch (IndexException e) {
            throw new IOException("the index cannot be opened after a kill", e);
        }
    }

    private static boolean isCommitted(Path index) throws IOException {
        if (!Files.isDirectory(index)) {
            return false;
        }
        try (Stream<Path> files = Files.list(index)) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith("segments_"));
        }
    }

    private Path dump(int sources, long seed) throws IOException {
        List<String> lines = new SyntheticTexts(seed)
                .make(TextShape.ARTICLES, sources * TextShape.ARTICLES.passages()).stream()
                        .map(made -> "{\"title\":\"" + made.title() + "\",\"text\":\"" + made.text() + "\"}")
                        .toList();
        return Files.write(folder.resolve("articles.jsonl"), lines);
    }
}
