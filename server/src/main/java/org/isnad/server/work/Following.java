package org.isnad.server.work;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Follows a store that any process may write to: tells {@link News} of new reports, brings the search index up to date, and
 * finds the stories of what was kept here. One thread does all of it, so that no request waits for it.
 */
public final class Following implements AutoCloseable {
    private static final Duration STORIES_AFTER = Duration.ofSeconds(5);
    private static final long NEVER = Long.MAX_VALUE;

    private final SearchableArchive archive;
    private final News news;
    private final Duration every;
    private final Consumer<String> problems;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final AtomicLong storiesDue = new AtomicLong(NEVER);
    private final Thread thread;
    private String lastProblem = "";

    /**
     * Begins to follow.
     *
     * @param every how often to look
     * @param problems takes what went wrong, a sentence a call, and the same one once
     */
    public Following(SearchableArchive archive, News news, Duration every, Consumer<String> problems) {
        this.archive = archive;
        this.news = news;
        this.every = every;
        this.problems = problems;
        this.thread = new Thread(this::follow, "isnad-following");
        thread.setDaemon(true);
        thread.start();
    }

    /** Tells that something was kept here, so that its story is to be found soon. */
    public void kept() {
        storiesDue.compareAndSet(NEVER, System.nanoTime() + STORIES_AFTER.toNanos());
    }

    private void follow() {
        try {
            do {
                look();
            } while (!stopped.await(every.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            long last = archive.store().lastNumber();
            if (last != news.last()) {
                news.tell(last);
            }
            if (archive.searchable().orElse(-1) != last) {
                archive.catchUp();
            }
            long due = storiesDue.get();
            if (due != NEVER && System.nanoTime() - due >= 0 && storiesDue.compareAndSet(due, NEVER)) {
                archive.store().stories().refresh();
            }
            lastProblem = "";
        } catch (IOException | RuntimeException e) {
            String problem = String.valueOf(e.getMessage());
            if (!problem.equals(lastProblem)) {
                problems.accept(problem);
                lastProblem = problem;
            }
        }
    }

    /** Stops, once what is begun is done. */
    @Override
    public void close() {
        stopped.countDown();
        news.end();
        try {
            thread.join(Duration.ofSeconds(20));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
