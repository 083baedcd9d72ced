package stet.eval;

import java.nio.file.Path;

/** A file of marked articles that cannot be used; the message names the file and what to change in it. */
public final class GoldFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    GoldFormatException(Path file, String problem) {
        super(file + ": " + problem);
    }
}
