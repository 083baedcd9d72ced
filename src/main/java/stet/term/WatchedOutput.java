package stet.term;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** A stream that remembers why writing to it failed; the writers around it only know that it did. */
public final class WatchedOutput extends FilterOutputStream {

    private Optional<String> failure = Optional.empty();

    /** Watches {@code out}. */
    public WatchedOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        try {
            out.write(bytes, start, length);
        } catch (IOException e) {
            failure = Optional.of(String.valueOf(e.getMessage()));
            throw e;
        }
    }

    /** Why the last write that failed did; a reader who has seen enough and closed the pipe is no failure. */
    public Optional<String> failure() {
        return failure.filter(reason -> !reason.contains("Broken pipe"));
    }
}
