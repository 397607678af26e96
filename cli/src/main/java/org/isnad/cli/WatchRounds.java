package org.isnad.cli;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.isnad.archive.alerts.AlertRun;
import org.isnad.archive.store.Store;
import org.isnad.archive.watch.Watch;
import org.isnad.archive.watch.WatchEvents;

/**
 * Visits feeds in rounds, several at a time; after each round runs the saved searches, and once an hour finds the stories.
 * For one thread.
 */
final class WatchRounds {
    private static final Duration STORIES_EVERY = Duration.ofHours(1);

    private final Store store;
    private final Watch.Tools tools;
    private final WatchEvents events;
    private final AlertRun alerts;
    private final int threads;
    private final Runnable visited;
    private Instant stories = Instant.MIN;

    /**
     * @param threads how many feeds are visited at a time
     * @param visited told after each visit, and after each round
     */
    WatchRounds(Watch.Tools tools, WatchEvents events, AlertRun alerts, int threads, Runnable visited) {
        this.store = tools.store();
        this.tools = tools;
        this.events = events;
        this.alerts = alerts;
        this.threads = threads;
        this.visited = visited;
    }

    /**
     * Visits the feeds that are due.
     *
     * @return when the next one is due
     */
    Instant round(List<URI> feeds) throws IOException {
        var watch = new Watch(tools, feeds, events);
        Instant next = watch.round(due -> visit(watch, due));
        alerts.run();
        if (stories.isBefore(Instant.now().minus(STORIES_EVERY))) {
            store.stories().refresh();
            stories = Instant.now();
        }
        visited.run();
        return next;
    }

    private void visit(Watch watch, List<URI> due) {
        try {
            new InOrder(threads)
                    .<URI, URI>each(
                            due::forEach,
                            feed -> {
                                watch.visit(feed);
                                return feed;
                            },
                            feed -> visited.run());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
