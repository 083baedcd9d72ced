package stet.term;

import java.io.PrintWriter;
import java.time.Clock;

/** One line of status that rewrites itself; shown from the second second on, and only to a person. */
public final class Progress implements AutoCloseable {

    private static final long DELAY_MILLIS = 1000;
    private static final long INTERVAL_MILLIS = 100;

    private final PrintWriter err;
    private final boolean enabled;
    private final Clock clock;
    private final long started;
    private long shown;

    /** Progress on {@code err}, silent when {@code enabled} is false. */
    public Progress(PrintWriter err, boolean enabled, Clock clock) {
        this.err = err;
        this.enabled = enabled;
        this.clock = clock;
        this.started = clock.millis();
    }

    /** Shows what is being done; safe to call from several threads and as often as wanted. */
    public synchronized void report(String status) {
        long now = clock.millis();
        if (enabled && now - started >= DELAY_MILLIS && now - shown >= INTERVAL_MILLIS) {
            shown = now;
            err.print("\r\u001b[K" + SafeText.line(status));
            err.flush();
        }
    }

    /** Wipes the line. */
    @Override
    public synchronized void close() {
        if (shown > 0) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
