package stet.llm;

import stet.model.Usage;

/** Adds up what a run used. */
public final class Metered implements LanguageModel {

    private final LanguageModel inner;
    private Usage total = Usage.NONE;

    /** Counts from nothing. */
    public Metered(LanguageModel inner) {
        this.inner = inner;
    }

    @Override
    public String name() {
        return inner.name();
    }

    @Override
    public Completion answer(Request request) {
        Completion completion = inner.answer(request);
        add(completion.usage());
        return completion;
    }

    private synchronized void add(Usage usage) {
        total = total.plus(usage);
    }

    /** What all answers so far used. */
    public synchronized Usage usage() {
        return total;
    }
}
