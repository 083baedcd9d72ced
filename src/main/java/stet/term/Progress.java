package stet.term;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Optional;

/** One line of status that rewrites itself; shown from the second second on, and only to a person. */
public final class Progress implements AutoCloseable {

    private static final long DELAY_MILLIS = 1000;
    private static final long INTERVAL_MILLIS = 100;

    private final PrintWriter err;
    private final boolean enabled;
    private final Clock clock;
    private final long started;
    private final Optional<Thread> first;
    private String latest = "";
    private long shown;
    private boolean closed;

    /** Progress on {@code err}, silent when {@code enabled} is false. */
    public Progress(PrintWriter err, boolean enabled, Clock clock) {
        this.err = err;
        this.enabled = enabled;
        this.clock = clock;
        this.started = clock.millis();
        this.first = enabled ? Optional.of(Thread.startVirtualThread(this::showAfterDelay)) : Optional.empty();
    }

    /** What takes long from the start, such as an answer from afar, has nothing new to report. */
    private void showAfterDelay() {
        try {
            Thread.sleep(DELAY_MILLIS);
            showLatest();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Shows what is being done; safe to call from several threads and as often as wanted. */
    public synchronized void report(String status) {
        latest = status;
        long now = clock.millis();
        if (now - started >= DELAY_MILLIS && now - shown >= INTERVAL_MILLIS) {
            showLatest();
        }
    }

    private synchronized void showLatest() {
        if (enabled && !closed) {
            shown = clock.millis();
            err.print("\r\u001b[K" + SafeText.line(latest));
            err.flush();
        }
    }

    /** Prints a line that stays, also where no progress is shown. */
    public synchronized void note(String line) {
        wipe();
        err.println(SafeText.line(line));
        err.flush();
    }

    /** Wipes the line. */
    @Override
    public synchronized void close() {
        closed = true;
        first.ifPresent(Thread::interrupt);
        wipe();
    }

    private void wipe() {
        if (shown > 0) {
            err.print("\r\u001b[K");
            err.flush();
        }
    }
}
