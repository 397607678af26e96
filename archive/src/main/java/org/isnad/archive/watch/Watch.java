package org.isnad.archive.watch;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.isnad.archive.store.FeedMemory;
import org.isnad.archive.store.Store;
import org.isnad.archive.store.StoreException;

/**
 * Watches feeds: visits each when it is due, and stores what is new in it. What was visited, and how that went, is
 * remembered in the store, so that a watch that is stopped at any moment, or killed, goes on where it was.
 *
 * <pre>{@code
 * var watch = new Watch(tools, feeds, events);
 * while (true) {
 *     Instant next = watch.round(due -> due.forEach(watch::visit));
 *     sleep(next);
 * }
 * }</pre>
 *
 * <p>A feed that fails is asked for again later and later, and never stops the others. Safe for many threads, a feed each.
 */
public final class Watch {
    /** How soon to look again where the store itself failed. */
    private static final Duration AFTER_STORE_FAILURE = Duration.ofMinutes(1);

    /** Where the text of an article is taken from. */
    public enum Content {
        /** The page that an entry leads to. */
        PAGE,
        /** The entry itself, for feeds that hold their articles in full; no page is fetched. */
        FEED
    }

    /**
     * What watching works with.
     *
     * @param store where articles go, and where feeds and items are remembered
     * @param web asks servers; it is polite for itself
     * @param reading reads pages and articles
     * @param analyser the version of Isnad that reads, as in {@link Store#save}
     * @param content where the text is taken from
     * @param rhythm when to ask again
     * @param clock tells the time
     * @param random spreads visits in time
     * @param metrics counts
     */
    public record Tools(
            Store store,
            Web web,
            ArticleReading reading,
            String analyser,
            Content content,
            Rhythm rhythm,
            Clock clock,
            RandomGenerator random,
            WatchMetrics metrics) {}

    private final Tools tools;
    private final List<URI> feeds;
    private final WatchEvents events;

    public Watch(Tools tools, List<URI> feeds, WatchEvents events) {
        this.tools = tools;
        this.feeds = List.copyOf(feeds);
        this.events = events;
    }

    /**
     * Visits the feeds that are due; of one host one after the other, for that is how the fetcher asks.
     *
     * @param hands takes the feeds that are due and calls {@link #visit} with each, on as many threads as it likes
     * @return when the next one is due
     */
    public Instant round(Consumer<List<URI>> hands) {
        Instant now = tools.clock().instant();
        try {
            List<URI> due = new ArrayList<>();
            for (URI feed : feeds) {
                if (!dueAt(feed).isAfter(now)) {
                    due.add(feed);
                }
            }
            hands.accept(due);
            return next();
        } catch (StoreException e) {
            failed(e);
            return now.plus(AFTER_STORE_FAILURE);
        }
    }

    /** Visits one feed now. Whatever goes wrong is told and concerns this feed alone. */
    public void visit(URI feed) {
        try {
            new FeedVisit(tools, events).of(feed);
        } catch (StoreException e) {
            failed(e);
        }
    }

    private void failed(StoreException e) {
        tools.metrics().failed("store");
        events.failed(e.store(), e.reason());
    }

    private Instant dueAt(URI feed) throws StoreException {
        Optional<FeedMemory.Feed> known = tools.store().feeds().feed(feed.toString());
        return known.map(FeedMemory.Feed::due).orElse(Instant.MIN);
    }

    private Instant next() throws StoreException {
        Set<String> watched = new HashSet<>();
        feeds.forEach(feed -> watched.add(feed.toString()));
        List<FeedMemory.Feed> known = tools.store().feeds().feeds().stream()
                .filter(feed -> watched.contains(feed.url()))
                .toList();
        tools.metrics().feeds(feeds.size(), (int)
                known.stream().filter(feed -> feed.failures() > 0).count());
        Instant soonest = tools.clock().instant().plus(AFTER_STORE_FAILURE);
        return known.size() < feeds.size()
                ? soonest
                : known.stream()
                        .map(FeedMemory.Feed::due)
                        .min(Instant::compareTo)
                        .orElse(soonest);
    }
}
