package stet.eval;

import java.util.List;
import java.util.Map;
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
import stet.verdict.Meanings;
import stet.verdict.StanceFeature;
import stet.verdict.StanceModel;

/**
 * Judges a whole statement by one passage: every claim in it goes through the judge, and the stance model reads the
 * statement as a whole. Neither side of a pair has a date; both are taken to speak of one time.
 */
final class PairJudge {

    private final ClaimExtractor extractor = new ClaimExtractor();
    private final Judge judge = Judge.ofOneTime();
    private final Meanings meanings;

    /** A judge whose stance model knows these meanings. */
    PairJudge(Meanings meanings) {
        this.meanings = meanings;
    }

    /**
     * What the reconcilers found.
     *
     * @param refutations claims in the statement that they contradict
     */
    record Reconciled(List<CheckedClaim> refutations) {

        boolean refuted() {
            return !refutations.isEmpty();
        }
    }

    JudgedPair judge(String file, VerdictPair pair) {
        Reconciled found = reconcile(pair);
        Map<StanceFeature, Double> features = StanceModel.features(pair.claim(), pair.evidence(), meanings);
        if (!features.isEmpty()) {
            features.put(StanceFeature.CONTRADICTED, found.refuted() ? 1.0 : 0);
        }
        return new JudgedPair(file, pair, features, found);
    }

    private Reconciled reconcile(VerdictPair pair) {
        Article article = article(pair.claim());
        List<ScoredPassage> passages = List.of(new ScoredPassage(passage(pair.evidence()), 1));
        return new Reconciled(extractor.extract(article).stream()
                .map(claim -> judge.judge(claim, article, passages))
                .filter(checked -> checked.verdict().label() == Label.REFUTED)
                .toList());
    }

    /** The verdict on the whole statement; the stance model has a say where nothing is contradicted. */
    static Label label(JudgedPair pair, StanceFolds.Judgement judgement) {
        if (pair.found().refuted()) {
            return Label.REFUTED;
        }
        return judgement.supported() ? Label.SUPPORTED : Label.NOT_ENOUGH_EVIDENCE;
    }

    static Article article(String text) {
        return new Article(
                "", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "en", "claim", text);
    }

    static Passage passage(String text) {
        Source source = new Source(text, "", Optional.empty(), Optional.empty(), "evidence", "", "evidence");
        return new Passage(source, new Span(0, text.length()), text);
    }
}
