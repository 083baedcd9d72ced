package stet.llm.langchain4j;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import stet.llm.ModelException;

/** The body of an answer, cut off with a clear failure when it takes too long, is too long, or breaks off. */
final class LimitedBody extends FilterInputStream {

    private static final long MAX_BYTES = 16_000_000;

    private final Duration timeout;
    private final HttpFailures failures;
    private final Thread watchdog;
    private volatile boolean late;
    private long read;

    LimitedBody(InputStream body, Duration timeout, HttpFailures failures) {
        super(body);
        this.timeout = timeout;
        this.failures = failures;
        this.watchdog = Thread.startVirtualThread(this::closeWhenLate);
    }

    /** A read that waits for a silent server can only be ended by closing the stream from another thread. */
    private void closeWhenLate() {
        try {
            Thread.sleep(timeout);
            late = true;
            in.close();
        } catch (InterruptedException | IOException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            int count = super.read(buffer, offset, length);
            read += Math.max(count, 0);
            return read > MAX_BYTES ? fail(failures.tooLong()) : count;
        } catch (IOException e) {
            return fail(late ? failures.timeout(timeout) : failures.of(e));
        }
    }

    private static int fail(ModelException failure) throws IOException {
        throw new IOException(failure);
    }

    @Override
    public void close() throws IOException {
        watchdog.interrupt();
        super.close();
    }
}
