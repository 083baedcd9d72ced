package stet.eval;

import java.io.PrintWriter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many planted errors a check finds, and how often it refutes what is right.
 *
 * @param byError figures per kind of error
 * @param supported planted errors that a claim inside their words was supported for
 * @param rightClaims checked claims that touch no planted error
 * @param falselyRefuted those of them that were refuted
 * @param clean statements known to be right and covered by a source
 * @param cleanSupported those of them with a supported claim and no refuted one
 * @param mistakes each error not found or supported and each right claim refuted or called conflicting, in order
 */
public record PlantedErrorsReport(
        Map<String, Found> byError,
        int supported,
        int rightClaims,
        int falselyRefuted,
        int clean,
        int cleanSupported,
        List<Mistake> mistakes) {

    public PlantedErrorsReport {
        byError = Collections.unmodifiableMap(new TreeMap<>(byError));
        mistakes = List.copyOf(mistakes);
    }

    /** Errors planted, and those found: a claim over the wrong words was refuted or called conflicting. */
    public record Found(int planted, int found) {

        Found plus(Found other) {
            return new Found(planted + other.planted, found + other.found);
        }
    }

    /**
     * Where the check went wrong.
     *
     * @param sort "not found", "supported", "falsely refuted" or "conflicting"
     * @param article name of the case
     * @param quote the words in question
     * @param detail what is wrong with the words, or the reason that the check gave
     */
    public record Mistake(String sort, String article, String quote, String detail) {}

    /** Planted errors that were found, 0 to 1; 1 when none was planted. */
    public double foundRate() {
        Found all = all();
        return all.planted() == 0 ? 1 : (double) all.found() / all.planted();
    }

    /** Refuted claims in 100 right ones. */
    public double falselyRefutedPerHundred() {
        return rightClaims == 0 ? 0 : 100.0 * falselyRefuted / rightClaims;
    }

    /** Writes the figures as a table. */
    public void print(PrintWriter out) {
        row(out, "error", "planted", "found", "rate");
        byError.forEach((error, found) -> row(out, error, found));
        row(out, "all", all());
        out.println();
        out.printf(Locale.ROOT, "planted errors supported: %d%n", supported);
        out.printf(
                Locale.ROOT,
                "falsely refuted: %d of %d right claims (%.2f in 100)%n",
                falselyRefuted,
                rightClaims,
                falselyRefutedPerHundred());
        out.printf(Locale.ROOT, "right statements supported: %d of %d%n", cleanSupported, clean);
        out.flush();
    }

    /** Writes one line for each mistake, tab-separated. */
    public void printMistakes(PrintWriter out) {
        mistakes.forEach(m -> out.println(String.join("\t", m.sort(), m.article(), m.quote(), m.detail())));
        out.flush();
    }

    private Found all() {
        return byError.values().stream().reduce(new Found(0, 0), Found::plus);
    }

    private static void row(PrintWriter out, String error, Found found) {
        double rate = found.planted() == 0 ? 1 : (double) found.found() / found.planted();
        row(
                out,
                error,
                Integer.toString(found.planted()),
                Integer.toString(found.found()),
                String.format(Locale.ROOT, "%.3f", rate));
    }

    private static void row(PrintWriter out, String error, String planted, String found, String rate) {
        out.printf(Locale.ROOT, "%-10s %7s %7s %7s%n", error, planted, found, rate);
    }
}
