package stet.llm;

import java.time.Duration;
import java.util.Optional;

/** A model gave no usable answer; the message is one sentence for the user and never holds a key. */
public final class ModelException extends RuntimeException {

    /** What went wrong. */
    public enum Failure {
        UNREACHABLE(true),
        TIMEOUT(true),
        RATE_LIMITED(true),
        SERVER_ERROR(true),
        /** The answer ended early, was too long, or is not what the provider's protocol or the schema asks for. */
        BAD_ANSWER(true),
        /** The provider does not accept the request as it is. */
        BAD_REQUEST(false),
        /** The key is missing, wrong, or not allowed to use the model. */
        REFUSED(false),
        /** The request was not sent because it would go over the user's limit. */
        OVER_BUDGET(false),
        /** Nobody was to be asked: a dry run, or a replay of a run that did not hold the request. */
        NOT_SENT(false),
        INTERRUPTED(false);

        private final boolean retriable;

        Failure(boolean retriable) {
            this.retriable = retriable;
        }
    }

    private static final long serialVersionUID = 1L;

    private final String message;
    private final Failure failure;
    private final transient Optional<Duration> retryAfter;

    /** A failure with its message. */
    public ModelException(Failure failure, String message) {
        this(failure, message, Optional.empty());
    }

    /** A failure that the server asks not to repeat before {@code retryAfter} has passed. */
    public ModelException(Failure failure, String message, Optional<Duration> retryAfter) {
        super(message);
        this.message = message;
        this.failure = failure;
        this.retryAfter = retryAfter;
    }

    /** One sentence for the user; never null. */
    @Override
    public String getMessage() {
        return message;
    }

    /** What went wrong. */
    public Failure failure() {
        return failure;
    }

    /** Whether the same request may succeed later. */
    public boolean retriable() {
        return failure.retriable;
    }

    /** How long the server asks to wait. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }
}
