package org.isnad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on things with several threads and hands on the results in the order of the things. At most {@value #AHEAD}
 * results a thread wait for a slow one before them, so that memory is bounded however many things come.
 *
 * @param threads how many threads work, at least 1
 */
record InOrder(int threads) {
    private static final int AHEAD = 4;

    /** Hands over things one by one; a call returns only when there is room for the next one. */
    interface Source<T> {
        void feed(Consumer<T> work);
    }

    /** Takes a result on the thread that called, one at a time. */
    interface Taker<R> {
        void take(R result) throws IOException;
    }

    /**
     * @param source hands over the things on the thread that called
     * @param work called by the threads; what it throws ends the run, so it returns what went wrong instead
     * @throws IOException what the taker throws: no more things are begun after it
     */
    <T, R> void each(Source<T> source, Function<T, R> work, Taker<R> taker) throws IOException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        var waiting = new ArrayDeque<Future<R>>();
        try {
            source.feed(thing -> {
                waiting.add(executor.submit(() -> work.apply(thing)));
                while (waiting.size() >= AHEAD * threads || isDone(waiting)) {
                    take(waiting, taker);
                }
            });
            while (!waiting.isEmpty()) {
                take(waiting, taker);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            executor.shutdownNow();
        }
    }

    private static <R> void take(ArrayDeque<Future<R>> waiting, Taker<R> taker) {
        try {
            taker.take(result(waiting.remove()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <R> boolean isDone(ArrayDeque<Future<R>> waiting) {
        Future<R> first = waiting.peek();
        return first != null && first.isDone();
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
