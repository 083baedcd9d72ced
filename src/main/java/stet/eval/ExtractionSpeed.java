package stet.eval;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import stet.model.Article;
import stet.model.Claim;

/** How long claim extraction takes on one thread once it is warm, and how that grows with the text. */
public final class ExtractionSpeed {

    private static final int ROUNDS = 5;
    private static final double NANOS = 1e9;
    private static final double MEGABYTE = 1e6;

    private final Function<Article, List<Claim>> extractor;
    private final LongSupplier clock;

    /**
     * A measurement.
     *
     * @param clock nanoseconds since any fixed moment: of the processor, where others share the machine
     */
    public ExtractionSpeed(Function<Article, List<Claim>> extractor, LongSupplier clock) {
        this.extractor = extractor;
        this.clock = clock;
    }

    /**
     * What was measured.
     *
     * @param megabytes size of the text in UTF-8
     * @param cold seconds that the text took at first
     * @param warm seconds that it took at best afterwards
     * @param twice seconds that twice the text took at best afterwards
     */
    public record Figures(double megabytes, double cold, double warm, double twice) {

        /** Writes them as a line each. */
        public void print(PrintWriter out) {
            line(out, "text", "%.2f MB", megabytes);
            line(out, "first time", "%.2f MB/s", megabytes / cold);
            line(out, "warm", "%.2f MB/s", megabytes / warm);
            line(out, "twice the text takes", "%.2f times as long", twice / warm);
            out.flush();
        }

        private static void line(PrintWriter out, String name, String format, double value) {
            out.printf(Locale.ROOT, "%-22s" + format + "%n", name, value);
        }
    }

    /** Measures over the text of all articles as one. */
    public Figures run(List<Article> articles) {
        String text = articles.stream().map(Article::text).collect(Collectors.joining("\n\n"));
        Article once = article(text);
        Article twice = article(text + "\n\n" + text);
        double cold = seconds(once);
        seconds(twice);
        double megabytes = text.getBytes(StandardCharsets.UTF_8).length / MEGABYTE;
        return new Figures(megabytes, cold, best(once), best(twice));
    }

    private double best(Article article) {
        return LongStream.range(0, ROUNDS)
                .mapToDouble(round -> seconds(article))
                .min()
                .orElseThrow();
    }

    private double seconds(Article article) {
        long start = clock.getAsLong();
        var unused = extractor.apply(article);
        return (clock.getAsLong() - start) / NANOS;
    }

    private static Article article(String text) {
        return new Article("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "en", "-", text);
    }
}
