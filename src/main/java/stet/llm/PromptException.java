package stet.llm;

/** A template cannot be used; the message is one sentence for the user. */
public final class PromptException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PromptException(String message) {
        super(message);
    }
}
