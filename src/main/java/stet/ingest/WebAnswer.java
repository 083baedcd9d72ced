package stet.ingest;

import java.util.Optional;

/** What a server answered to one request; its content is never changed. */
final class WebAnswer {

    private final int status;
    private final Optional<String> location;
    private final Optional<String> charset;
    private final byte[] body;

    WebAnswer(int status, Optional<String> location, Optional<String> charset, byte[] body) {
        this.status = status;
        this.location = location;
        this.charset = charset;
        this.body = body;
    }

    /** Where it sends the reader on to. */
    Optional<String> next() {
        return status >= 300 && status < 400 ? location : Optional.empty();
    }

    /** The document that it holds, which was fetched from there. */
    RawDocument document(String from) {
        return RawDocument.fetched(from, body, charset);
    }

    /** Refuses what is neither a document within the limits nor sends the reader on. */
    void refuse(String address, Limits limits) throws UnreadableException {
        if (next().isPresent()) {
            return;
        }
        if (status < 200 || status >= 300) {
            throw new UnreadableException(
                    address + " answered with status " + status + ": check the address, or save the page to a file.");
        }
        if (body.length > limits.documentBytes()) {
            throw new UnreadableException(address + " is larger than the limit of " + limits.documentBytes() / 1_000_000
                    + " MB for one document: save the article's text to a file.");
        }
        if (body.length == 0) {
            throw new UnreadableException(address + " sent an empty document: check the address.");
        }
    }
}
