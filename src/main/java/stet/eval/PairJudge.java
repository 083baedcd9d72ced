package stet.eval;

import java.util.List;
import java.util.Optional;
import stet.claim.ClaimExtractor;
import stet.model.Article;
import stet.model.CheckedClaim;
import stet.model.Passage;
import stet.model.ScoredPassage;
import stet.model.Source;
import stet.model.Span;
import stet.model.Verdict.Label;
import stet.verdict.Judge;
import stet.verdict.StanceModel;

/**
 * Judges a whole statement by one passage: every claim in it goes through the judge, and the stance model reads the
 * statement as a whole. Neither side of a pair has a date; both are taken to speak of one time.
 */
final class PairJudge {


    private final ClaimExtractor extractor = new ClaimExtractor();
    private final Judge judge = Judge.ofOneTime();
    private final double threshold;

    PairJudge(double threshold) {
        this.threshold = threshold;
    }

    /**
     * What the reconcilers found.
     *
     * @param supported claims in the statement that they bear out
     * @param refuted claims in the statement that they contradict
     */
    record Reconciled(int supported, int refuted, List<CheckedClaim> refutations) {}

    Reconciled reconcile(VerdictPair pair) {
        Article article = article(pair.claim());
        List<ScoredPassage> passages = List.of(new ScoredPassage(passage(pair.evidence()), 1));
        List<CheckedClaim> checked = extractor.extract(article).stream()
                .map(claim -> judge.judge(claim, article, passages))
                .toList();
        return new Reconciled(count(checked, Label.SUPPORTED), count(checked, Label.REFUTED), checked.stream().filter(c -> c.verdict().label() == Label.REFUTED).toList());
    }

    Label label(Reconciled found, double score) {
        if (found.refuted() > 0) {
            return Label.REFUTED;
        }
        return score >= threshold ? Label.SUPPORTED : Label.NOT_ENOUGH_EVIDENCE;
    }

    static double score(StanceModel model, VerdictPair pair) {
        return model.score(StanceModel.features(pair.claim(), pair.evidence()));
    }

    private static int count(List<CheckedClaim> checked, Label label) {
        return (int) checked.stream().filter(c -> c.verdict().label() == label).count();
    }

    private static Article article(String text) {
        return new Article(
                "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "en", "claim", text);
    }

    private static Passage passage(String text) {
        Source source = new Source("evidence", "", Optional.empty(), Optional.empty(), "evidence", "", "evidence");
        return new Passage(source, new Span(0, text.length()), text);
    }
}
