package stet.ingest;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Reads lines of which none takes more memory than a limit; of a longer one only the beginning is kept. */
final class BoundedLines {

    private final Reader reader;
    private final int longest;
    private boolean cut;

    BoundedLines(Reader reader, int longest) {
        this.reader = reader;
        this.longest = longest;
    }

    /** The next line without its end; nothing at the end of the text. */
    Optional<String> next() throws IOException {
        StringBuilder line = new StringBuilder();
        cut = false;
        int c = reader.read();
        if (c < 0) {
            return Optional.empty();
        }
        while (c >= 0 && c != '\n') {
            if (line.length() < longest) {
                line.append((char) c);
            } else {
                cut = true;
            }
            c = reader.read();
        }
        return Optional.of(line.toString());
    }

    /** Whether the last line was longer than the limit. */
    boolean cut() {
        return cut;
    }
}
