package dk.ungebro.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Two things done at the same time. */
final class Together {

    private static final int SECONDS = 60;

    private Together() {}

    /** Starts both at once; whatever one of them throws is thrown. */
    static <T> List<T> both(Callable<T> one, Callable<T> other) {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            var start = new CyclicBarrier(2);
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> task : List.of(one, other)) {
                running.add(threads.submit(() -> {
                    start.await(SECONDS, TimeUnit.SECONDS);
                    return task.call();
                }));
            }
            return List.of(result(running.get(0)), result(running.get(1)));
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T result(Future<T> running) {
        try {
            return running.get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        } catch (ExecutionException e) {
            throw new AssertionError("one of two threads failed: " + e.getCause(), e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("one of two threads does not end", e);
        }
    }
}
