package stet.eval;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import stet.claim.ClaimExtractor;
import stet.model.Article;
import stet.model.Claim;
import stet.model.ScoredPassage;
import stet.verdict.Judge;

/** What the judge takes for a claim when it is warm, in processor time of its one thread. */
final class ClaimTime {

    /** Passages that each claim is judged by. */
    static final int PASSAGES = 5;

    private static final int STATEMENTS = 300;
    private static final int WARMING = 100;

    private ClaimTime() {}

    /** Median milliseconds of a claim. Each statement is judged by its own evidence and the next four in the files. */
    static double median(List<VerdictPair> pairs) {
        ClaimExtractor extractor = new ClaimExtractor();
        Judge judge = Judge.ofOneTime();
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        List<Double> times = new ArrayList<>();
        List<String> texts =
                pairs.stream().map(VerdictPair::evidence).distinct().toList();
        int step = Math.max(1, pairs.size() / (STATEMENTS + WARMING));
        for (int i = 0; i < pairs.size(); i += step) {
            Article article = PairJudge.article(pairs.get(i).claim());
            List<ScoredPassage> passages =
                    passages(texts, texts.indexOf(pairs.get(i).evidence()));
            for (Claim claim : extractor.extract(article)) {
                long start = clock.getCurrentThreadCpuTime();
                judge.judge(claim, article, passages);
                times.add((clock.getCurrentThreadCpuTime() - start) / 1e6);
            }
        }
        List<Double> warm = times.subList(Math.min(WARMING, times.size() / 2), times.size()).stream()
                .sorted()
                .toList();
        return warm.isEmpty() ? 0 : warm.get(warm.size() / 2);
    }

    private static List<ScoredPassage> passages(List<String> texts, int from) {
        List<ScoredPassage> passages = new ArrayList<>();
        for (int i = from; i < from + Math.min(PASSAGES, texts.size()); i++) {
            passages.add(new ScoredPassage(PairJudge.passage(texts.get(i % texts.size())), 1));
        }
        return passages;
    }
}
