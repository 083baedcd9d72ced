package stet.llm;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Lets somebody else end every call of a run, those under way and those to come. */
public final class Cancellable implements Wrapper {

    private final LanguageModel inner;
    private final Set<Thread> callers = new HashSet<>();
    private Optional<ModelException> reason = Optional.empty();

    /** A model whose calls can be ended. */
    public Cancellable(LanguageModel inner) {
        this.inner = inner;
    }

    @Override
    public LanguageModel inner() {
        return inner;
    }

    /** Ends all calls with this reason; a second reason is not heard. */
    public synchronized void cancel(ModelException why) {
        if (reason.isEmpty()) {
            reason = Optional.of(why);
            callers.forEach(Thread::interrupt);
        }
    }

    @Override
    public Completion answer(Request request) {
        enter();
        try {
            return inner.answer(request);
        } catch (ModelException e) {
            throw reason().orElse(e);
        } finally {
            leave();
        }
    }

    private synchronized Optional<ModelException> reason() {
        return reason;
    }

    private synchronized void enter() {
        if (reason.isPresent()) {
            throw reason.get();
        }
        callers.add(Thread.currentThread());
    }

    /** The interrupt was meant for the call and must not end what its thread does next. */
    private synchronized void leave() {
        callers.remove(Thread.currentThread());
        if (reason.isPresent()) {
            Thread.interrupted();
        }
    }
}
