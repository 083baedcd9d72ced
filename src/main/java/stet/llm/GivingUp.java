package stet.llm;

import java.util.Optional;
import stet.llm.ModelException.Failure;

/** Stops asking a model that cannot be reached, so that a run against a dead server ends soon. */
public final class GivingUp implements Wrapper {

    private final LanguageModel inner;
    private volatile Optional<ModelException> last = Optional.empty();

    /** A model that is asked until it proves to be out of reach. */
    public GivingUp(LanguageModel inner) {
        this.inner = inner;
    }

    @Override
    public LanguageModel inner() {
        return inner;
    }

    @Override
    public Completion answer(Request request) {
        if (last.isPresent()) {
            throw last.get();
        }
        try {
            return inner.answer(request);
        } catch (ModelException e) {
            if (isFinal(e.failure())) {
                last = Optional.of(e);
            }
            throw e;
        }
    }

    private static boolean isFinal(Failure failure) {
        return switch (failure) {
            case UNREACHABLE, TIMEOUT, REFUSED -> true;
            case RATE_LIMITED, SERVER_ERROR, BAD_ANSWER, BAD_REQUEST, OVER_BUDGET, NOT_SENT, INTERRUPTED -> false;
        };
    }
}
