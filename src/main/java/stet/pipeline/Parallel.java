package stet.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;

/** Bounded parallel work whose results keep the order of its input. */
final class Parallel {

    private Parallel() {}

    /**
     * Applies {@code work} to every item with its position, on as many threads as there are processors.
     *
     * @param onFailure gives the result of an item whose work threw; called in input order, on the calling thread
     */
    static <T, R> List<R> map(
            List<T> items, BiFunction<Integer, T, R> work, BiFunction<T, RuntimeException, R> onFailure) {
        int threads = Math.max(1, Math.min(items.size(), Runtime.getRuntime().availableProcessors()));
        try (ExecutorService pool = Executors.newFixedThreadPool(
                threads, Thread.ofPlatform().daemon().factory())) {
            List<Future<R>> futures = submit(pool, items, work);
            List<R> results = new ArrayList<>(items.size());
            for (int i = 0; i < items.size(); i++) {
                results.add(result(futures.get(i), items.get(i), onFailure));
            }
            return results;
        }
    }

    private static <T, R> List<Future<R>> submit(ExecutorService pool, List<T> items, BiFunction<Integer, T, R> work) {
        List<Future<R>> futures = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            int position = i;
            Callable<R> task = () -> work.apply(position, items.get(position));
            futures.add(pool.submit(task));
        }
        return futures;
    }

    private static <T, R> R result(Future<R> future, T item, BiFunction<T, RuntimeException, R> onFailure) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                return onFailure.apply(item, failure);
            }
            if (e.getCause() instanceof Error fatal) {
                throw fatal;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
