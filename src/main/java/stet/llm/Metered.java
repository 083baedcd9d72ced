package stet.llm;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import stet.llm.ModelException.Failure;
import stet.model.Usage;

/** Adds up what passes through it: what answers used, how many there were, and what failed last. */
public final class Metered implements Wrapper {

    private static final Usage FAILED_CALL = new Usage(1, 0, 0, 0);

    private final LanguageModel inner;
    private Usage total = Usage.NONE;
    private int answers;
    private final SortedSet<String> prompts = new TreeSet<>();
    private Optional<Failure> lastFailure = Optional.empty();

    /** Counts from nothing. */
    public Metered(LanguageModel inner) {
        this.inner = inner;
    }

    @Override
    public LanguageModel inner() {
        return inner;
    }

    @Override
    public Completion answer(Request request) {
        try {
            Completion completion = inner.answer(request);
            answered(request, completion.usage());
            return completion;
        } catch (ModelException e) {
            failed(e.failure());
            throw e;
        }
    }

    private synchronized void answered(Request request, Usage usage) {
        prompts.add(request.prompt().version());
        total = total.plus(usage);
        answers++;
    }

    private synchronized void failed(Failure failure) {
        total = total.plus(FAILED_CALL);
        lastFailure = Optional.of(failure);
    }

    /** What all requests so far used; a failed one counts as a call without tokens. */
    public synchronized Usage usage() {
        return total;
    }

    /** How many requests were answered. */
    public synchronized int answers() {
        return answers;
    }

    /** Name and digest of every prompt that was answered, in order of names. */
    public synchronized List<String> prompts() {
        return List.copyOf(prompts);
    }

    /** Why the last request that failed did, absent when none did. */
    public synchronized Optional<Failure> lastFailure() {
        return lastFailure;
    }
}
