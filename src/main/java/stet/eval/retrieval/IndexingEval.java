package stet.eval.retrieval;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stet.eval.retrieval.RetrievalTask.Document;
import stet.index.EvidenceIndex;
import stet.index.EvidenceIndexWriter;
import stet.index.LuceneIndex;
import stet.index.Matching;
import stet.index.PassageQuery;
import stet.index.WriterOptions;
import stet.model.Article;
import stet.model.IndexStats;

/** Measures how fast made-up articles are indexed, beside plain Lucene on the same texts, and how fast they are searched. */
public final class IndexingEval {

    private static final int PASSAGES_PER_ARTICLE = 4;
    private static final int ROUNDS = 3;
    private static final int QUERIES = 500;
    private static final int WARM_UP = 100;
    private static final int SENTENCES = 200;
    private static final int LIMIT = 10;
    private static final double NANOS = 1e9;

    private final Path folder;
    private final LongSupplier nanoTime;
    private final PrintWriter out;

    /**
     * A measurement.
     *
     * @param folder empty; holds the indexes
     * @param nanoTime a clock, in nanoseconds from any moment
     */
    public IndexingEval(Path folder, LongSupplier nanoTime, PrintWriter out) {
        this.folder = folder;
        this.nanoTime = nanoTime;
        this.out = out;
    }

    /**
     * Runs and prints.
     *
     * @param passages how many passages the articles make, about
     * @param embeddings whether to index and search with vectors too
     * @throws IOException where the folder cannot be written
     */
    public void run(int passages, long seed, boolean embeddings) throws IOException {
        SyntheticArticles synthetic = new SyntheticArticles(seed);
        List<Document> articles = synthetic.make(Math.max(1, passages / PASSAGES_PER_ARTICLE));
        double megabytes =
                articles.stream().mapToLong(article -> article.text().length()).sum() / 1e6;
        print("articles %d, text %.1f MB", articles.size(), megabytes);
        ingest(articles, megabytes);
        List<String> queries = IntStream.range(0, QUERIES + WARM_UP)
                .mapToObj(i -> synthetic.sentence(12))
                .toList();
        search("words", folder.resolve("words-0"), Matching.WORDS, queries);
        if (embeddings) {
            EmbeddingSpeed.measure(queries.subList(0, SENTENCES), nanoTime, out);
            Path hybrid = folder.resolve("hybrid");
            double seconds = seconds(() -> index(hybrid, articles, true));
            print("with made-up vectors: %.1f s, %.2f MB index per MB text", seconds, size(hybrid) / megabytes);
            search("words and vectors", hybrid, Matching.BOTH, queries);
        }
    }

    private void ingest(List<Document> articles, double megabytes) throws IOException {
        double[] plain = new double[ROUNDS];
        double[] own = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            Path words = folder.resolve("words-" + round);
            Path lucene = folder.resolve("plain-" + round);
            plain[round] = seconds(() -> indexPlainly(lucene, articles));
            own[round] = seconds(() -> index(words, articles, false));
            print("round %d: plain Lucene %.2f s, Stet %.2f s", round + 1, plain[round], own[round]);
        }
        try (EvidenceIndex index = LuceneIndex.open(folder.resolve("words-0"))) {
            IndexStats stats = index.stats();
            double median = median(own);
            print(
                    "passages %d, %.0f a second, %.1f MB/s",
                    stats.passages(), stats.passages() / median, megabytes / median);
        }
        print("rate beside plain Lucene %.2f (medians)", median(plain) / median(own));
        print(
                "index per MB of text: %.2f MB, plain Lucene %.2f MB",
                size(folder.resolve("words-0")) / megabytes, size(folder.resolve("plain-0")) / megabytes);
    }

    private static void indexPlainly(Path place, List<Document> articles) throws IOException {
        try (PlainLucene lucene = new PlainLucene(place)) {
            lucene.add(articles);
        }
    }

    private static void index(Path place, List<Document> articles, boolean vectors) {
        try (EvidenceIndexWriter writer = LuceneIndex.writer(place, WriterOptions.of(vectors), ProjectedWords::new)) {
            articles.forEach(article -> writer.add(article(article)));
            writer.commit();
        }
    }

    private static Article article(Document made) {
        Optional<String> none = Optional.empty();
        return new Article(made.title(), none, none, Optional.empty(), none, "en", made.id(), made.text());
    }

    private void search(String name, Path place, Matching matching, List<String> queries) {
        try (EvidenceIndex index = LuceneIndex.open(place, matching)) {
            ToLongFunction<String> timed = query -> {
                long start = nanoTime.getAsLong();
                index.search(PassageQuery.of(query), LIMIT);
                return nanoTime.getAsLong() - start;
            };
            long[] all = queries.stream().mapToLong(timed).toArray();
            long[] nanos = Arrays.stream(all, WARM_UP, all.length).sorted().toArray();
            double p50 = nanos[nanos.length / 2] / 1e6;
            double p99 = nanos[nanos.length * 99 / 100] / 1e6;
            print("search by %s: p50 %.1f ms, p99 %.1f ms (%d queries)", name, p50, p99, nanos.length);
        }
    }

    private double seconds(Step step) throws IOException {
        long start = nanoTime.getAsLong();
        step.run();
        return (nanoTime.getAsLong() - start) / NANOS;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double size(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.mapToLong(file -> file.toFile().length()).sum() / 1e6;
        }
    }

    private void print(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
        out.flush();
    }

    /** What is timed. */
    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }
}
