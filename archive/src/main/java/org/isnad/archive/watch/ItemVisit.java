package org.isnad.archive.watch;

import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.isnad.archive.store.FeedMemory;
import org.isnad.archive.store.Saved;
import org.isnad.archive.store.StoreException;
import org.isnad.model.Article;
import org.isnad.model.Page;
import org.isnad.model.Publication;
import org.isnad.model.UnreadableException;
import org.isnad.reading.fetch.Fetcher;
import org.jspecify.annotations.Nullable;

/**
 * One item of a feed: its page is fetched, read and stored, and that it was done is stored with it. What fails for a time
 * is tried again later, what fails for good is not.
 */
record ItemVisit(Watch.Tools tools, WatchEvents events) {
    /** Visits an entry, unless it was seen as it is now. */
    void entry(URI feed, Entry entry) throws StoreException {
        Optional<FeedMemory.Item> known = tools.store().feeds().item(entry.key());
        boolean changed = known.isEmpty() || !known.get().digest().equals(entry.digest());
        if (changed || isDue(known.get())) {
            int failures = changed ? 0 : known.get().failures();
            visit(new Target(entry.key(), feed.toString(), entry.digest(), failures), entry);
        }
    }

    private boolean isDue(FeedMemory.Item item) {
        return item.due() != null && !item.due().isAfter(tools.clock().instant());
    }

    /** Visits an item again that failed before, also where its feed does not tell of it any more. */
    void again(FeedMemory.Item item) throws StoreException {
        visit(new Target(item.key(), item.feed(), item.digest(), item.failures()), null);
    }

    /** An item, and how often it failed. */
    private record Target(String key, String feed, String digest, int failures) {}

    private void visit(Target target, @Nullable Entry entry) throws StoreException {
        Instant now = tools.clock().instant();
        Trouble trouble;
        try {
            trouble = read(target, entry, now);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            trouble = Trouble.bug(e);
        }
        if (trouble != null) {
            int failures = target.failures() + 1;
            boolean over = trouble.isFinal() || failures >= tools.rhythm().mostTries();
            Instant due =
                    over ? null : now.plus(tools.rhythm().untilRetry(failures, trouble.retryAfter(), tools.random()));
            tools.store()
                    .feeds()
                    .keep(new FeedMemory.Item(
                            target.key(), target.feed(), target.digest(), now, due, failures, trouble.reason()));
            tools.metrics().failed(trouble.cause());
            events.failed(target.key(), trouble.reason());
        }
    }

    /** Why nothing came of it, or {@code null} where the article is stored. */
    private @Nullable Trouble read(Target target, @Nullable Entry entry, Instant now) throws StoreException {
        Page page;
        if (entry != null && (entry.link() == null || tools.content() == Watch.Content.FEED)) {
            page = entry.page();
        } else {
            try {
                switch (tools.web().ask(URI.create(target.key()), null)) {
                    case Fetcher.Reply.Served served -> page = served.fetched().page();
                    case Fetcher.Reply.NotServed refusal -> {
                        return Trouble.of(refusal);
                    }
                    case Fetcher.Reply.Unchanged unchanged -> {
                        return new Trouble("fetch", "was answered as unchanged, unasked", false, null);
                    }
                }
            } catch (UnreadableException e) {
                return Trouble.fetching(e);
            }
        }
        Article article;
        try {
            article = tools.reading().article(page);
        } catch (UnreadableException e) {
            return Trouble.page(e);
        }
        store(
                entry == null ? article : dated(article, entry.publication()),
                new FeedMemory.Item(target.key(), target.feed(), target.digest(), now, null, 0, null));
        return null;
    }

    /** The feed knows the day of a page that does not tell its own. */
    private static Article dated(Article article, Publication told) {
        Publication.From from = article.publication().from();
        if (told.date() == null || (from != null && from != Publication.From.FETCHED)) {
            return article;
        }
        return new Article(
                article.id(),
                article.input(),
                article.url(),
                article.outlet(),
                article.title(),
                article.byline(),
                article.language(),
                new Publication(told.date(), told.time(), Publication.From.FEED),
                article.credits(),
                article.text(),
                article.passages(),
                article.notes());
    }

    private void store(Article article, FeedMemory.Item done) throws StoreException {
        Optional<Saved> known = tools.store().see(article, tools.analyser(), done.visited());
        Saved saved;
        if (known.isPresent()) {
            saved = known.get();
            tools.store().feeds().keep(done);
        } else {
            saved = tools.store().save(tools.reading().read(article), tools.analyser(), done);
        }
        OffsetDateTime published = article.publication().time();
        tools.metrics()
                .stored(
                        saved,
                        published == null ? null : published.toInstant(),
                        tools.clock().instant());
        events.stored(article, saved);
    }
}
