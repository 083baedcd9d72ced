package stet.pipeline;

import java.util.List;
import java.util.function.Consumer;
import stet.claim.ClaimExtractor;
import stet.model.Answer;
import stet.model.Article;
import stet.model.CheckedClaim;
import stet.model.Claim;
import stet.model.Dossier.ModelUse;
import stet.model.Outcome;
import stet.model.Passage;
import stet.model.Summary;
import stet.summarize.ExtractiveSummarizer;
import stet.verdict.Case;

/** Does everything with rules and statistics; loads nothing that has to do with language models. */
public final class Offline implements Assistant {

    /** An assistant that asks nobody. */
    public Offline() {}

    @Override
    public Outcome<Summary> summarize(Article article, int sentences, Consumer<Summary.Sentence> onSentence) {
        Summary summary = new ExtractiveSummarizer().summarize(article, sentences);
        summary.sentences().forEach(onSentence);
        return Outcome.of(summary);
    }

    @Override
    public Outcome<List<Claim>> claims(Article article) {
        return Outcome.of(new ClaimExtractor().extract(article));
    }

    @Override
    public Outcome<List<CheckedClaim>> settle(Article article, List<Case> cases) {
        return Outcome.of(cases.stream().map(Case::decided).toList());
    }

    /** The passages speak for themselves. */
    @Override
    public Outcome<Answer> answer(
            String question, List<Passage> passages, String history, Consumer<Answer.Sentence> onSentence) {
        return Outcome.of(new Answer(List.of()));
    }

    @Override
    public ModelUse use() {
        return ModelUse.NONE;
    }
}
