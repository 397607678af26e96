package org.isnad.archive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What watching remembers, so that it goes on where it was stopped. Safe for many threads. */
public final class FeedMemory {
    private final Database database;

    FeedMemory(Database database) {
        this.database = database;
    }

    /**
     * A feed, as it was at the last visit.
     *
     * @param url its address
     * @param tag the entity tag that its server gave, or {@code null}
     * @param modified the time of change that its server gave, as written there, or {@code null}
     * @param visited when it was last asked for
     * @param due when it is to be asked for again
     * @param failures how many visits in a row failed
     * @param problem why the last one did, or {@code null}
     */
    public record Feed(
            String url,
            @Nullable String tag,
            @Nullable String modified,
            Instant visited,
            Instant due,
            int failures,
            @Nullable String problem) {}

    /**
     * An item that a feed told of.
     *
     * @param key its address, or what else its feed calls it by
     * @param feed the address of the feed that told of it last
     * @param digest of what the feed says of it, so that a change shows
     * @param visited when its page was last asked for
     * @param due when it is to be asked for again, or {@code null} where all is done
     * @param failures how many visits in a row failed
     * @param problem why the last one did, or {@code null}
     */
    public record Item(
            String key,
            String feed,
            String digest,
            Instant visited,
            @Nullable Instant due,
            int failures,
            @Nullable String problem) {}

    /** What is known of a feed, nothing before its first visit. */
    public Optional<Feed> feed(String url) throws StoreException {
        return database.read(handle -> handle.createQuery(Sql.named("feed-by-url"))
                .bind("url", url)
                .map((row, context) -> feed(row))
                .findOne());
    }

    /** All feeds that were ever visited, by address. */
    public List<Feed> feeds() throws StoreException {
        return database.read(handle -> handle.createQuery(Sql.named("feeds-all"))
                .map((row, context) -> feed(row))
                .list());
    }

    /** Keeps a feed as it is now. */
    public void keep(Feed feed) throws StoreException {
        database.change(handle -> handle.createUpdate(Sql.named("feed-set"))
                .bind("url", feed.url())
                .bind("etag", feed.tag())
                .bind("modified", feed.modified())
                .bind("visited", Moments.write(feed.visited()))
                .bind("due", Moments.write(feed.due()))
                .bind("failures", feed.failures())
                .bind("problem", feed.problem())
                .execute());
    }

    /** Forgets a feed and its items; tells whether it was known. */
    public boolean forget(String url) throws StoreException {
        return database.write(handle -> {
            handle.createUpdate(Sql.named("feed-items-remove"))
                    .bind("feed", url)
                    .execute();
            return handle.createUpdate(Sql.named("feed-remove"))
                            .bind("url", url)
                            .execute()
                    > 0;
        });
    }

    /** What is known of an item, nothing where it is new. */
    public Optional<Item> item(String key) throws StoreException {
        return database.read(handle -> handle.createQuery(Sql.named("feed-item-by-key"))
                .bind("key", key)
                .map((row, context) -> item(row))
                .findOne());
    }

    /** The items of a feed that failed and are to be asked for again by now. */
    public List<Item> due(String feed, Instant now) throws StoreException {
        return database.read(handle -> handle.createQuery(Sql.named("feed-items-due"))
                .bind("feed", feed)
                .bind("now", Moments.write(now))
                .map((row, context) -> item(row))
                .list());
    }

    /** Keeps an item as it is now. */
    public void keep(Item item) throws StoreException {
        database.change(handle -> keep(handle, item));
    }

    static void keep(Handle handle, Item item) {
        Instant due = item.due();
        handle.createUpdate(Sql.named("feed-item-set"))
                .bind("key", item.key())
                .bind("feed", item.feed())
                .bind("digest", item.digest())
                .bind("visited", Moments.write(item.visited()))
                .bind("due", due == null ? null : Moments.write(due))
                .bind("failures", item.failures())
                .bind("problem", item.problem())
                .execute();
    }

    private static Feed feed(ResultSet row) throws SQLException {
        return new Feed(
                row.getString("url"),
                row.getString("etag"),
                row.getString("modified"),
                Moments.read(row.getString("visited")),
                Moments.read(row.getString("due")),
                row.getInt("failures"),
                row.getString("problem"));
    }

    private static Item item(ResultSet row) throws SQLException {
        String due = row.getString("due");
        return new Item(
                row.getString("key"),
                row.getString("feed"),
                row.getString("digest"),
                Moments.read(row.getString("visited")),
                due == null ? null : Moments.read(due),
                row.getInt("failures"),
                row.getString("problem"));
    }
}
