package org.isnad.archive.watch;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.isnad.archive.store.FeedMemory;
import org.isnad.archive.store.StoreException;
import org.isnad.model.UnreadableException;
import org.isnad.reading.fetch.Fetcher;
import org.jspecify.annotations.Nullable;

/**
 * One visit of one feed. Only what changed is asked for; items come first, and only then is the feed kept as visited, so
 * that a process that is killed between two items finds the rest the next time.
 */
record FeedVisit(Watch.Tools tools, WatchEvents events) {
    private static final Fetcher.Version NONE = new Fetcher.Version(null, null);

    void of(URI feed) throws StoreException {
        FeedMemory memory = tools.store().feeds();
        FeedMemory.Feed known = memory.feed(feed.toString()).orElse(null);
        Fetcher.Version last = known == null ? NONE : new Fetcher.Version(known.tag(), known.modified());
        var items = new ItemVisit(tools, events);
        for (FeedMemory.Item failed : memory.due(feed.toString(), tools.clock().instant())) {
            if (failed.key().startsWith("http")) {
                items.again(failed);
            }
        }
        Trouble trouble;
        try {
            trouble = ask(feed, last, items);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            trouble = Trouble.bug(e);
        }
        if (trouble != null) {
            keepFailed(feed, last, known == null ? 1 : known.failures() + 1, trouble);
        }
    }

    /** Why nothing came of it, or {@code null} where all is well. */
    private @Nullable Trouble ask(URI feed, Fetcher.Version last, ItemVisit items) throws StoreException {
        Fetcher.Reply reply;
        try {
            reply = tools.web().ask(feed, last);
        } catch (UnreadableException e) {
            return Trouble.fetching(e);
        }
        return switch (reply) {
            case Fetcher.Reply.Served served -> entries(feed, served.fetched(), items);
            case Fetcher.Reply.Unchanged unchanged -> {
                keep(feed, last, WatchMetrics.Visit.UNCHANGED);
                yield null;
            }
            case Fetcher.Reply.NotServed refusal -> Trouble.of(refusal);
        };
    }

    private @Nullable Trouble entries(URI feed, Fetcher.Fetched fetched, ItemVisit items) throws StoreException {
        List<UnreadableException> unread = new ArrayList<>();
        List<Entry> entries;
        try {
            entries = Entry.of(feed, fetched, unread);
        } catch (UnreadableException e) {
            return Trouble.feed(e);
        }
        for (Entry entry : entries) {
            items.entry(feed, entry);
        }
        for (UnreadableException entry : unread) {
            tools.metrics().failed("entry");
            events.failed(entry.input(), entry.reason());
        }
        keep(feed, fetched.version(), WatchMetrics.Visit.SERVED);
        return null;
    }

    private void keep(URI feed, Fetcher.Version version, WatchMetrics.Visit end) throws StoreException {
        Instant now = tools.clock().instant();
        Instant due = now.plus(tools.rhythm().untilNext(tools.random()));
        tools.store()
                .feeds()
                .keep(new FeedMemory.Feed(feed.toString(), version.tag(), version.modified(), now, due, 0, null));
        tools.metrics().visited(end);
    }

    /** What it was the last time is kept too, so that it is asked for what changed since then. */
    private void keepFailed(URI feed, Fetcher.Version last, int failures, Trouble trouble) throws StoreException {
        Instant now = tools.clock().instant();
        Instant due = now.plus(tools.rhythm().untilRetry(failures, trouble.retryAfter(), tools.random()));
        tools.store()
                .feeds()
                .keep(new FeedMemory.Feed(
                        feed.toString(), last.tag(), last.modified(), now, due, failures, trouble.reason()));
        tools.metrics().visited(WatchMetrics.Visit.FAILED);
        tools.metrics().failed(trouble.cause());
        events.failed(feed.toString(), trouble.reason());
    }
}
