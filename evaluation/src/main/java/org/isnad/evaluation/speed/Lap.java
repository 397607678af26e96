package org.isnad.evaluation.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The time that some articles took.
 *
 * @param articles how many
 * @param words how many words they have
 * @param nanoseconds as the clock ran, from the first article's start to the last one's end
 * @param processorNanoseconds as the working threads ran, added up; without the collector and the compiler
 */
public record Lap(int articles, long words, long nanoseconds, long processorNanoseconds) {
    static final Lap NONE = new Lap(0, 0, 0, 0);

    Lap plus(Lap other) {
        return new Lap(
                articles + other.articles,
                words + other.words,
                nanoseconds + other.nanoseconds,
                processorNanoseconds + other.processorNanoseconds);
    }

    /** Takes the time of the work on the articles, shared out among so many threads. */
    static Lap of(List<CorpusArticle> articles, Work work, int threads) throws IOException {
        long words = articles.stream().mapToLong(CorpusArticle::words).sum();
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            long start = System.nanoTime();
            List<Future<Long>> futures = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                futures.add(pool.submit(() -> processorTime(articles, work, next)));
            }
            long processor = 0;
            for (Future<Long> future : futures) {
                processor += future.get();
            }
            return new Lap(articles.size(), words, System.nanoTime() - start, processor);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException failure) {
                throw Objects.requireNonNull(failure.getCause());
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static long processorTime(List<CorpusArticle> articles, Work work, AtomicInteger next) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        try {
            int sink = 0;
            for (int i = next.getAndIncrement(); i < articles.size(); i = next.getAndIncrement()) {
                sink += work.on(articles.get(i));
            }
            // Looks at the sum, so that the work is not optimised away.
            return threads.getCurrentThreadCpuTime() - before + (sink == Integer.MIN_VALUE ? 1 : 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Articles a second as the clock ran. */
    public double articlesPerSecond() {
        return articles * 1e9 / nanoseconds;
    }

    /** Words a second as the clock ran. */
    public double wordsPerSecond() {
        return words * 1e9 / nanoseconds;
    }

    /** Articles a second of processor time: what one core does that has nothing else to do. */
    public double articlesPerProcessorSecond() {
        return articles * 1e9 / processorNanoseconds;
    }

    /** Words a second of processor time. */
    public double wordsPerProcessorSecond() {
        return words * 1e9 / processorNanoseconds;
    }
}
