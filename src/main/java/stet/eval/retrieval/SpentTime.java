package stet.eval.retrieval;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.function.ToDoubleFunction;

/**
 * What something took. On a machine that does other work too, processor time says more than the clock.
 *
 * @param seconds by the clock
 * @param processor seconds of processor time, of all threads
 */
record SpentTime(double seconds, double processor) {

    private static final double NANOS = 1e9;

    /**
     * What time is read from, both in nanoseconds.
     *
     * @param clock from any moment
     * @param processor used by this process so far
     */
    record Clocks(LongSupplier clock, LongSupplier processor) {}

    /** Does something and measures it. */
    static SpentTime of(Clocks clocks, Step step) throws IOException {
        long processor = clocks.processor().getAsLong();
        long start = clocks.clock().getAsLong();
        step.run();
        long end = clocks.clock().getAsLong();
        return new SpentTime((end - start) / NANOS, (clocks.processor().getAsLong() - processor) / NANOS);
    }

    /** The medians, each on its own. */
    static SpentTime median(Collection<SpentTime> rounds) {
        return new SpentTime(median(rounds, SpentTime::seconds), median(rounds, SpentTime::processor));
    }

    private static double median(Collection<SpentTime> rounds, ToDoubleFunction<SpentTime> part) {
        double[] sorted = rounds.stream().mapToDouble(part).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f s (processor %.2f s)", seconds, processor);
    }

    /** What is timed. */
    @FunctionalInterface
    interface Step {
        void run() throws IOException;
    }
}
