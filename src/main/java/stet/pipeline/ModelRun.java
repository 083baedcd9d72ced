package stet.pipeline;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import stet.llm.Budgeted;
import stet.llm.Cached;
import stet.llm.Cancellable;
import stet.llm.CompletionStore;
import stet.llm.DryRun;
import stet.llm.GivingUp;
import stet.llm.LanguageModel;
import stet.llm.Metered;
import stet.llm.ModelException;
import stet.llm.ModelException.Failure;
import stet.llm.Prompts;
import stet.llm.Request;
import stet.llm.Retrying;
import stet.model.Dossier.ModelUse;
import stet.model.Usage;

/**
 * A language model for one run, with everything that stands between it and the work: cache, limits, retries, accounting.
 * The one place where these are put together. Closing it ends the run's time limit.
 */
public final class ModelRun implements AutoCloseable {

    private static final int ATTEMPTS = 3;
    private static final Duration FIRST_WAIT = Duration.ofMillis(500);

    private final ModelSettings settings;
    private final Prompts prompts;
    private final Metered answers;
    private final Metered calls;
    private final Cancellable cancellable;
    private final Optional<DryRun> dryRun;
    private final Thread timeLimit;

    private ModelRun(ModelSettings settings, LanguageModel source, Optional<DryRun> dryRun, DoubleSupplier jitter) {
        this.settings = settings;
        this.dryRun = dryRun;
        this.prompts = new Prompts(settings.prompts());
        this.calls = new Metered(source);
        this.cancellable = new Cancellable(retrying(new Budgeted(calls, settings.budget()), jitter));
        this.answers = new Metered(remembering(new GivingUp(cancellable)));
        this.timeLimit = Thread.ofVirtual().start(this::endAfterTimeLimit);
    }

    /**
     * A model that is ready to be asked; nothing is sent yet.
     *
     * @param jitter numbers from 0 to 1 that spread the waits between attempts
     * @throws ModelException when there is no key where one is needed
     */
    public static ModelRun open(ModelSettings settings, DoubleSupplier jitter) {
        if (settings.dryRun()) {
            DryRun nobody = new DryRun(settings.spec().toString());
            return new ModelRun(settings, nobody, Optional.of(nobody), jitter);
        }
        return new ModelRun(settings, ModelSource.open(settings), Optional.empty(), jitter);
    }

    private LanguageModel retrying(LanguageModel inner, DoubleSupplier jitter) {
        return new Retrying(inner, ATTEMPTS, FIRST_WAIT, settings.callTimeout(), jitter, Thread::sleep);
    }

    private LanguageModel remembering(LanguageModel inner) {
        return settings.store() instanceof ModelSettings.Store.Cache cache && !settings.dryRun()
                ? new Cached(inner, new CompletionStore(cache.folder()))
                : inner;
    }

    private void endAfterTimeLimit() {
        try {
            Thread.sleep(settings.runTimeout());
            cancel(
                    Failure.TIMEOUT,
                    "The model took longer than the %d seconds that a run may take; what was done is kept."
                            .formatted(settings.runTimeout().toSeconds()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the calls under way and asks no more, because the user wants to stop. */
    public void interrupt() {
        cancel(Failure.INTERRUPTED, "The model was stopped; what was done is kept.");
    }

    private void cancel(Failure failure, String message) {
        cancellable.cancel(new ModelException(failure, message));
    }

    /** The model with all that stands before it. */
    public LanguageModel model() {
        return answers;
    }

    /** What it is asked. */
    public Prompts prompts() {
        return prompts;
    }

    /** The steps of the work, done with this model. */
    public Assistant assistant() {
        return new ModelAssistant(this);
    }

    /** What it was used for so far. */
    public ModelUse use() {
        Usage paid = calls.usage();
        Usage usage = dryRun.isPresent()
                ? Usage.NONE
                : new Usage(paid.calls(), answers.usage().cached(), paid.inputTokens(), paid.outputTokens());
        Optional<BigDecimal> cost = settings.budget().price().map(price -> price.of(usage));
        return new ModelUse(settings.spec().toString(), usage, cost, answers.prompts());
    }

    /** Whether it was asked and never answered, for a reason that lies with it. */
    public boolean isOutOfReach() {
        return answers.answers() == 0
                && answers.lastFailure()
                        .filter(failure -> switch (failure) {
                            case UNREACHABLE, TIMEOUT, RATE_LIMITED, SERVER_ERROR, BAD_REQUEST, REFUSED -> true;
                            case BAD_ANSWER, OVER_BUDGET, NOT_SENT, INTERRUPTED -> false;
                        })
                        .isPresent();
    }

    /** Whether nothing is sent. */
    public boolean isDry() {
        return dryRun.isPresent();
    }

    /** What a dry run would have sent, empty in any other run. */
    public List<Request> unsent() {
        return dryRun.map(DryRun::requests).orElse(List.of());
    }

    @Override
    public void close() {
        timeLimit.interrupt();
    }
}
