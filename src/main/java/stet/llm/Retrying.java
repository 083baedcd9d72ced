package stet.llm;

import java.time.Duration;
import java.util.function.DoubleSupplier;
import stet.llm.ModelException.Failure;

/**
 * Asks again after a failure that may pass: waits twice as long each time, with jitter, and at least as long as the server
 * asks for; gives up at once when the server asks for more than {@code patience}. A streamed answer that has begun is
 * not asked for again, because what was shown cannot be taken back.
 *
 * @param attempts tries in all, at least 1
 * @param base the first wait, before jitter
 * @param patience the longest single wait
 * @param jitter numbers from 0 to 1 that spread the waits
 */
public record Retrying(
        LanguageModel inner, int attempts, Duration base, Duration patience, DoubleSupplier jitter, Pause pause)
        implements Wrapper {

    /** Waits; {@link Thread#sleep(Duration)} outside tests. */
    @FunctionalInterface
    public interface Pause {
        /** Waits for {@code duration}. */
        void sleep(Duration duration) throws InterruptedException;
    }

    @Override
    public Completion answer(Request request) {
        Watched watched = new Watched(request);
        for (int attempt = 1; ; attempt++) {
            try {
                return inner.answer(watched.request());
            } catch (ModelException e) {
                Duration wait = wait(e, attempt);
                boolean again =
                        e.retriable() && attempt < attempts && !watched.begun() && wait.compareTo(patience) <= 0;
                if (!again) {
                    throw e;
                }
                sleep(wait);
            }
        }
    }

    private Duration wait(ModelException failure, int attempt) {
        double factor = Math.scalb(0.5 + jitter.getAsDouble() / 2, attempt - 1);
        Duration own = Duration.ofMillis(Math.min((long) (base.toMillis() * factor), patience.toMillis()));
        return failure.retryAfter().filter(asked -> asked.compareTo(own) > 0).orElse(own);
    }

    private void sleep(Duration wait) {
        try {
            pause.sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ModelException(Failure.INTERRUPTED, "The call of " + name() + " was stopped.");
        }
    }

    /** A request that remembers whether any of its answer was handed over. */
    private static final class Watched {
        private final Request original;
        private boolean begun;

        Watched(Request original) {
            this.original = original;
        }

        Request request() {
            return original.onText()
                    .map(watcher -> original.streamedTo(piece -> {
                        begun = true;
                        watcher.accept(piece);
                    }))
                    .orElse(original);
        }

        boolean begun() {
            return begun;
        }
    }
}
