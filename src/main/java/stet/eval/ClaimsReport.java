package stet.eval;

import java.io.PrintWriter;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well an extractor finds the claims of a gold set.
 *
 * @param parts for every part of the gold set the scores per kind, then over all
 * @param differences what was missed, made up or valued wrongly, the part that is held out excepted
 */
public record ClaimsReport(Map<GoldPart, List<KindScore>> parts, List<Difference> differences) {

    public ClaimsReport {
        parts = Collections.unmodifiableMap(new EnumMap<>(parts));
        differences = List.copyOf(differences);
    }

    /**
     * A disagreement between the annotator and the extractor.
     *
     * @param sort "missed", "spurious" or "value"
     * @param article name of the article
     * @param kind kind of the claim
     * @param quote the words in question
     * @param detail the value, or both values
     */
    public record Difference(String sort, String article, String kind, String quote, String detail) {}

    /** The scores per kind on one part, then over all kinds. */
    public List<KindScore> scores(GoldPart part) {
        return parts.getOrDefault(part, List.of());
    }

    /** Writes a table for every part. */
    public void print(PrintWriter out) {
        table(out, "Articles to tune on", scores(GoldPart.TUNED));
        table(out, "Articles held out at first, looked at since", scores(GoldPart.LOOKED_AT));
        table(out, "Articles held out", scores(GoldPart.HELD_OUT));
        out.flush();
    }

    /** Writes one line for each difference, tab-separated. */
    public void printDifferences(PrintWriter out) {
        for (Difference d : differences) {
            out.println(String.join("\t", d.sort(), d.kind(), d.article(), d.quote(), d.detail()));
        }
        out.flush();
    }

    private static void table(PrintWriter out, String title, List<KindScore> scores) {
        out.println(title);
        out.printf(
                Locale.ROOT,
                "%-12s %7s %6s %8s %10s %7s %6s %9s%n",
                "kind",
                "marked",
                "found",
                "matched",
                "precision",
                "recall",
                "F1",
                "value F1");
        for (KindScore s : scores) {
            out.printf(
                    Locale.ROOT,
                    "%-12s %7d %6d %8d %10.3f %7.3f %6.3f %9.3f%n",
                    s.label(),
                    s.marked(),
                    s.found(),
                    s.matched(),
                    s.precision(),
                    s.recall(),
                    s.f1(),
                    s.valueF1());
        }
        out.println();
    }
}
