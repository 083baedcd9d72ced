package stet.pipeline;

import java.util.List;
import java.util.function.Consumer;
import stet.ask.ModelAnswerer;
import stet.claim.ClaimExtractor;
import stet.claim.ModelClaimFinder;
import stet.llm.LanguageModel;
import stet.llm.Prompts;
import stet.model.Answer;
import stet.model.Article;
import stet.model.CheckedClaim;
import stet.model.Claim;
import stet.model.Dossier.ModelUse;
import stet.model.Outcome;
import stet.model.Passage;
import stet.model.Summary;
import stet.summarize.ModelSummarizer;
import stet.verdict.Case;
import stet.verdict.ModelJudge;

/** Lets a language model add to what rules and statistics find; where it fails, theirs stands. */
final class ModelAssistant implements Assistant {

    private final ModelRun run;
    private final LanguageModel model;
    private final Prompts prompts;

    ModelAssistant(ModelRun run) {
        this.run = run;
        this.model = run.model();
        this.prompts = run.prompts();
    }

    @Override
    public Outcome<Summary> summarize(Article article, int sentences, Consumer<Summary.Sentence> onSentence) {
        return new ModelSummarizer(model, prompts).summarize(article, sentences, onSentence);
    }

    @Override
    public Outcome<List<Claim>> claims(Article article) {
        return new ModelClaimFinder(model, prompts).find(article, new ClaimExtractor().extract(article));
    }

    @Override
    public Outcome<List<CheckedClaim>> settle(Article article, List<Case> cases) {
        return new ModelJudge(model, prompts).judge(article, cases);
    }

    @Override
    public Outcome<Answer> answer(
            String question, List<Passage> passages, String history, Consumer<Answer.Sentence> onSentence) {
        return new ModelAnswerer(model, prompts).answer(question, passages, history, onSentence);
    }

    @Override
    public ModelUse use() {
        return run.use();
    }
}
