package org.isnad.cli;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.isnad.archive.store.FeedMemory.Feed;
import org.isnad.archive.store.Store;
import org.isnad.archive.store.StoreException;

/**
 * Watches, beside a server, all feeds that the archive knows: also those that are added while it runs, and no more those
 * that are taken away. Has a thread of its own.
 */
final class ServedWatch implements AutoCloseable {
    /** How soon a feed that was added is seen. */
    private static final Duration LOOK = Duration.ofSeconds(10);

    private final Store store;
    private final WatchRounds rounds;
    private final Problems problems;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread = new Thread(this::watch, "isnad-watch");

    /** Adds feeds that are new to the archive, and begins to watch. */
    ServedWatch(Store store, List<URI> feeds, WatchRounds rounds, Problems problems) throws StoreException {
        this.store = store;
        this.rounds = rounds;
        this.problems = problems;
        for (URI feed : feeds) {
            if (store.feeds().feed(feed.toString()).isEmpty()) {
                store.feeds().keep(new Feed(feed.toString(), null, null, Instant.EPOCH, Instant.now(), 0, null));
            }
        }
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        try {
            do {
                round();
            } while (!stopped.await(LOOK.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void round() {
        try {
            rounds.round(store.feeds().feeds().stream()
                    .map(feed -> URI.create(feed.url()))
                    .toList());
        } catch (IOException e) {
            ExistingStore.tell(e, problems);
        } catch (RuntimeException e) {
            problems.bug("watching", e);
        }
    }

    /** Stops after the visits that are under way, or in the middle of them where these take long: nothing is lost by it. */
    @Override
    public void close() {
        stopped.countDown();
        try {
            thread.join(Duration.ofSeconds(5));
            thread.interrupt();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
