package stet.llm;

import java.util.concurrent.Semaphore;
import stet.llm.ModelException.Failure;

/** Lets a bounded number of calls through at a time; the others wait their turn. */
public final class Throttled implements Wrapper {

    private final LanguageModel inner;
    private final Semaphore permits;

    /** At most {@code concurrent} calls at a time. */
    public Throttled(LanguageModel inner, int concurrent) {
        this.inner = inner;
        this.permits = new Semaphore(concurrent, true);
    }

    @Override
    public LanguageModel inner() {
        return inner;
    }

    @Override
    public Completion answer(Request request) {
        try {
            permits.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ModelException(Failure.INTERRUPTED, "The call of " + name() + " was stopped.");
        }
        try {
            return inner.answer(request);
        } finally {
            permits.release();
        }
    }
}
