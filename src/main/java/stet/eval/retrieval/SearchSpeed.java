package stet.eval.retrieval;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import stet.index.EvidenceIndex;
import stet.index.LuceneIndex;
import stet.index.Matching;
import stet.index.PassageQuery;

/** Measures how long single searches take, one after the other. */
final class SearchSpeed {

    private static final int WARM_UP = 100;
    private static final int LIMIT = 10;

    private final LongSupplier nanoTime;
    private final PrintWriter out;

    SearchSpeed(LongSupplier nanoTime, PrintWriter out) {
        this.nanoTime = nanoTime;
        this.out = out;
    }

    /** Asks all queries and prints the median and the time that one in a hundred exceeds; the first ones do not count. */
    void measure(String name, Path place, Matching matching, List<String> queries) {
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
            out.println(String.format(
                    Locale.ROOT, "search by %s: p50 %.1f ms, p99 %.1f ms (%d queries)", name, p50, p99, nanos.length));
            out.flush();
        }
    }
}
