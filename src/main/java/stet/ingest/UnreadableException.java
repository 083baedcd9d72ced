package stet.ingest;

/** A document that cannot be read. The message is one sentence for the user: what failed, on what, what to do. */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    UnreadableException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    UnreadableException(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    /** The sentence for the user; never null. */
    @Override
    public String getMessage() {
        return sentence;
    }
}
