package stet.pipeline;

import java.util.List;
import java.util.function.Consumer;
import stet.model.Answer;
import stet.model.Article;
import stet.model.CheckedClaim;
import stet.model.Claim;
import stet.model.Dossier.ModelUse;
import stet.model.Outcome;
import stet.model.Passage;
import stet.model.Summary;
import stet.verdict.Case;

/** The steps of the work in which a language model may have a part. */
public interface Assistant {

    /** A summary of at most {@code sentences} sentences; each goes to {@code onSentence} as soon as it is there. */
    Outcome<Summary> summarize(Article article, int sentences, Consumer<Summary.Sentence> onSentence);

    /** What the article says that could be checked. */
    Outcome<List<Claim>> claims(Article article);

    /** Verdicts where the comparison of numbers, names and statements left a gap; the claims keep their order. */
    Outcome<List<CheckedClaim>> settle(Article article, List<Case> cases);

    /**
     * An answer from passages; each sentence goes to {@code onSentence} as soon as it is there.
     *
     * @param history what was said before, empty at the beginning
     */
    Outcome<Answer> answer(
            String question, List<Passage> passages, String history, Consumer<Answer.Sentence> onSentence);

    /** What the model was used for so far. */
    ModelUse use();
}
