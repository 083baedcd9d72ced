package stet.ingest;

import java.io.IOException;

/** A row that cannot be told apart from those after it; the reader goes on with the next line of the file. */
public final class MalformedRowException extends IOException {

    private static final long serialVersionUID = 1L;

    MalformedRowException(long line, String what) {
        super("on line " + line + " of the file " + what);
    }
}
