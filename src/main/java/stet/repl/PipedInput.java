package stet.repl;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Lines from a file or a pipe: no prompt, no editing. */
public final class PipedInput implements LineInput {

    private final BufferedReader reader;

    /** Lines of {@code in} as UTF-8; the stream is left open. */
    public PipedInput(InputStream in) {
        this.reader = new BufferedReader(new InputStreamReader(in, UTF_8));
    }

    @Override
    public Optional<String> next() {
        try {
            return Optional.ofNullable(reader.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {}
}
