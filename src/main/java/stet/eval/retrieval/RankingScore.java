package stet.eval.retrieval;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How good a ranking is, every figure from 0 to 1, the mean over questions. Gain is 1 for a relevant document and 0 for
 * others (Järvelin and Kekäläinen, Cumulated gain-based evaluation of IR techniques, 2002).
 *
 * @param ndcg10 discounted cumulative gain of the first 10 documents over that of the best order
 * @param recall10 share of the relevant documents among the first 10
 * @param recall100 share of the relevant documents among the first 100
 * @param success10 share of questions with a relevant one among the first 10 results as they were returned, passages or
 *     documents
 */
public record RankingScore(double ndcg10, double recall10, double recall100, double success10) {

    private static final int FIRST = 10;
    private static final int DEEP = 100;

    /**
     * The score of one ranking.
     *
     * @param results ids of documents, best first; one may come several times, once for each of its passages
     */
    static RankingScore of(List<String> results, Set<String> relevant) {
        List<String> documents = results.stream().distinct().toList();
        return new RankingScore(
                gain(documents, relevant) / best(relevant.size()),
                (double) found(documents, relevant, FIRST) / relevant.size(),
                (double) found(documents, relevant, DEEP) / relevant.size(),
                found(results, relevant, FIRST) > 0 ? 1 : 0);
    }

    /** The mean of several. */
    static RankingScore mean(List<RankingScore> scores) {
        return new RankingScore(
                scores.stream().mapToDouble(RankingScore::ndcg10).average().orElse(0),
                scores.stream().mapToDouble(RankingScore::recall10).average().orElse(0),
                scores.stream().mapToDouble(RankingScore::recall100).average().orElse(0),
                scores.stream().mapToDouble(RankingScore::success10).average().orElse(0));
    }

    private static double gain(List<String> documents, Set<String> relevant) {
        double gain = 0;
        for (int at = 0; at < Math.min(FIRST, documents.size()); at++) {
            gain += relevant.contains(documents.get(at)) ? discount(at) : 0;
        }
        return gain;
    }

    private static double best(int relevant) {
        double gain = 0;
        for (int at = 0; at < Math.min(FIRST, relevant); at++) {
            gain += discount(at);
        }
        return gain;
    }

    private static double discount(int at) {
        return Math.log(2) / Math.log(at + 2.0);
    }

    private static long found(List<String> results, Set<String> relevant, int limit) {
        return results.stream().limit(limit).filter(relevant::contains).count();
    }

    /** The columns of {@link #row}. */
    static String heading() {
        return String.format(
                Locale.ROOT, "%-28s %8s %10s %11s %11s", "", "nDCG@10", "recall@10", "recall@100", "hit@10");
    }

    /** One line of a table. */
    String row(String name) {
        return String.format(
                Locale.ROOT, "%-28s %8.4f %10.4f %11.4f %11.4f", name, ndcg10, recall10, recall100, success10);
    }
}
