package stet.llm;

import stet.llm.ModelException.Failure;
import stet.model.Usage;

/** Sends nothing that would take the run over its budget, by estimate; settles with what answers really used. */
public final class Budgeted implements Wrapper {

    private final LanguageModel inner;
    private final Budget budget;
    private Usage committed = Usage.NONE;

    /** A model with a budget for its whole life. */
    public Budgeted(LanguageModel inner, Budget budget) {
        this.inner = inner;
        this.budget = budget;
    }

    @Override
    public LanguageModel inner() {
        return inner;
    }

    @Override
    public Completion answer(Request request) {
        Usage estimate = new Usage(1, 0, request.estimatedTokens(), budget.outputTokens());
        commit(estimate);
        Usage used = Usage.NONE;
        try {
            Completion completion = inner.answer(request);
            used = completion.usage();
            return completion;
        } finally {
            settle(estimate, used);
        }
    }

    private synchronized void commit(Usage estimate) {
        Usage after = committed.plus(estimate);
        budget.exceededBy(after).ifPresent(why -> {
            throw new ModelException(
                    Failure.OVER_BUDGET, "Not sent to " + name() + ": it would take " + why + "; raise it to go on.");
        });
        committed = after;
    }

    private synchronized void settle(Usage estimate, Usage used) {
        committed = new Usage(
                committed.calls() - estimate.calls() + used.calls(),
                committed.cached() + used.cached(),
                committed.inputTokens() - estimate.inputTokens() + used.inputTokens(),
                committed.outputTokens() - estimate.outputTokens() + used.outputTokens());
    }
}
