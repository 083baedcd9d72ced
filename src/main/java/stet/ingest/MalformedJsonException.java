package stet.ingest;

/** A text that is not JSON. */
final class MalformedJsonException extends Exception {

    private static final long serialVersionUID = 1L;

    MalformedJsonException(String what, int at) {
        super(what + " at character " + at);
    }
}
