package stet.eval.retrieval;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stet.eval.retrieval.RetrievalTask.Document;
import stet.eval.retrieval.SpentTime.Clocks;
import stet.index.EvidenceIndex;
import stet.index.EvidenceIndexWriter;
import stet.index.LuceneIndex;
import stet.index.Matching;
import stet.index.WriterOptions;
import stet.model.Article;

/** Measures how fast made-up texts are indexed, beside plain Lucene on the same texts, and how fast they are searched. */
public final class IndexingEval {

    private static final int QUERIES = 600;
    private static final int SENTENCES = 200;

    private final Path folder;
    private final Clocks clocks;
    private final PrintWriter out;

    /**
     * A measurement.
     *
     * @param folder empty; holds the indexes
     * @param clock in nanoseconds from any moment
     * @param processor nanoseconds of processor time that this process has used
     */
    public IndexingEval(Path folder, LongSupplier clock, LongSupplier processor, PrintWriter out) {
        this.folder = folder;
        this.clocks = new Clocks(clock, processor);
        this.out = out;
    }

    /**
     * What is measured.
     *
     * @param passages how many passages the texts make, about
     * @param seed what the texts are made by
     * @param rounds how often both write their index, one after the other, after once to warm up
     * @param embeddings whether to index and search with vectors too
     */
    public record Size(TextShape shape, int passages, long seed, int rounds, boolean embeddings) {}

    /**
     * Runs and prints.
     *
     * @throws IOException where the folder cannot be written
     */
    public void run(Size size) throws IOException {
        SyntheticTexts synthetic = new SyntheticTexts(size.seed());
        List<Document> texts = synthetic.make(size.shape(), size.passages());
        double megabytes =
                texts.stream().mapToLong(text -> text.text().length()).sum() / 1e6;
        print("sources %d, text %.1f MB", texts.size(), megabytes);
        ingest(texts, megabytes, size.rounds());
        List<String> queries = IntStream.range(0, QUERIES)
                .mapToObj(i -> synthetic.sentence(12))
                .toList();
        SearchSpeed speed = new SearchSpeed(clocks.clock(), out);
        speed.measure("words", folder.resolve("words"), Matching.WORDS, queries);
        if (size.embeddings()) {
            EmbeddingSpeed.measure(queries.subList(0, SENTENCES), clocks, out);
            Path hybrid = folder.resolve("hybrid");
            SpentTime spent = SpentTime.of(clocks, () -> index(hybrid, texts, true));
            print("with made-up vectors: %s, %.2f MB index per MB text", spent, size(hybrid) / megabytes);
            speed.measure("words and vectors", hybrid, Matching.BOTH, queries);
        }
    }

    private void ingest(List<Document> texts, double megabytes, int rounds) throws IOException {
        Path words = folder.resolve("words");
        Path lucene = folder.resolve("plain");
        List<SpentTime> plain = new ArrayList<>();
        List<SpentTime> own = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            plain.add(SpentTime.of(clocks, () -> indexPlainly(lucene, texts)));
            own.add(SpentTime.of(clocks, () -> index(words, texts, false)));
            print(
                    "%s: plain Lucene %s, Stet %s",
                    round == 0 ? "warming up" : "round " + round, plain.getLast(), own.getLast());
        }
        SpentTime plainMedian = SpentTime.median(plain.subList(1, plain.size()));
        SpentTime ownMedian = SpentTime.median(own.subList(1, own.size()));
        long passages = passages(words);
        print(
                "passages %d, %.0f a second, %.1f MB/s",
                passages, passages / ownMedian.seconds(), megabytes / ownMedian.seconds());
        print(
                "rate beside plain Lucene, medians: %.2f, by processor time %.2f",
                plainMedian.seconds() / ownMedian.seconds(), plainMedian.processor() / ownMedian.processor());
        print("index per MB of text: %.2f MB, plain Lucene %.2f MB", size(words) / megabytes, size(lucene) / megabytes);
    }

    private static long passages(Path words) {
        try (EvidenceIndex index = LuceneIndex.open(words)) {
            return index.stats().passages();
        }
    }

    private static void indexPlainly(Path place, List<Document> texts) throws IOException {
        try (PlainLucene lucene = new PlainLucene(place)) {
            lucene.add(texts);
        }
    }

    private static void index(Path place, List<Document> texts, boolean vectors) {
        WriterOptions anew = new WriterOptions(vectors, true, Optional.empty());
        try (EvidenceIndexWriter writer = LuceneIndex.writer(place, anew, ProjectedWords::new)) {
            texts.forEach(text -> writer.add(article(text)));
            writer.commit();
        }
    }

    private static Article article(Document made) {
        Optional<String> none = Optional.empty();
        return new Article(made.title(), none, none, Optional.empty(), none, "en", made.id(), made.text());
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
}
