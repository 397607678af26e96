package org.isnad.archive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Saved searches, and where what they find is delivered. What they mean, {@code alerts} knows. Safe for many threads. */
public final class StoredAlerts {
    private final Database database;

    StoredAlerts(Database database) {
        this.database = database;
    }

    /**
     * A saved search.
     *
     * @param id its number, never given twice
     * @param name how its owner calls it; no two have one name
     * @param query as it was typed
     * @param level what it looks for
     * @param created when it was saved
     * @param position the number of the last change in the store that it was run on
     * @param channels where to deliver
     */
    public record Alert(
            long id, String name, String query, String level, Instant created, long position, List<Channel> channels) {
        public Alert {
            channels = List.copyOf(channels);
        }
    }

    /**
     * Where to deliver.
     *
     * @param id its number, 0 while it is not stored
     * @param kind of what kind it is
     * @param target the file, address or mailbox
     * @param secret what deliveries are signed with, or {@code null}
     * @param privateNetwork whether it may lie in the private network
     */
    public record Channel(
            long id, String kind, String target, @Nullable String secret, boolean privateNetwork) {}

    /**
     * Saves a search that is run on what changes after its position.
     *
     * @return {@code false} where there is one of this name
     */
    public boolean add(Alert alert) throws StoreException {
        return database.write(handle -> {
            if (byName(handle, alert.name()).isPresent()) {
                return false;
            }
            handle.createUpdate(Sql.named("alert-add"))
                    .bind("name", alert.name())
                    .bind("query", alert.query())
                    .bind("level", alert.level())
                    .bind("created", Moments.write(alert.created()))
                    .bind("position", alert.position())
                    .execute();
            long id = byName(handle, alert.name()).orElseThrow().id();
            alert.channels()
                    .forEach(channel -> handle.createUpdate(Sql.named("alert-channel-add"))
                            .bind("alert", id)
                            .bind("kind", channel.kind())
                            .bind("target", channel.target())
                            .bind("secret", channel.secret())
                            .bind("private", channel.privateNetwork() ? 1 : 0)
                            .execute());
            return true;
        });
    }

    /** The search of this name. */
    public Optional<Alert> named(String name) throws StoreException {
        return database.read(handle -> byName(handle, name));
    }

    /** All saved searches, by name. */
    public List<Alert> all() throws StoreException {
        return database.read(handle -> handle.createQuery(Sql.named("alerts-all"))
                .map((row, context) -> alert(handle, row))
                .list());
    }

    /** Forgets a search with all of its deliveries; tells whether there was one of this name. */
    public boolean remove(String name) throws StoreException {
        return database.write(handle -> {
            Optional<Alert> alert = byName(handle, name);
            alert.ifPresent(one -> List.of("alert-deliveries-remove", "alert-channels-remove", "alert-remove")
                    .forEach(step -> handle.createUpdate(Sql.named(step))
                            .bind("alert", one.id())
                            .execute()));
            return alert.isPresent();
        });
    }

    /**
     * Notes that a search was run on all changes up to a number, and the reports that it found there, to be delivered to
     * each of its channels: both or neither. A report on an article of which a channel had one already is passed over.
     *
     * @return how many of these reports are to be delivered; nothing where another process was first, and nothing was noted
     */
    public OptionalInt advance(Alert alert, long to, Collection<Long> found, Instant now) throws StoreException {
        return database.write(handle -> {
            int moved = handle.createUpdate(Sql.named("alert-advance"))
                    .bind("alert", alert.id())
                    .bind("from", alert.position())
                    .bind("to", to)
                    .execute();
            if (moved == 0) {
                return OptionalInt.empty();
            }
            int noted = 0;
            for (Long report : found) {
                int channels = 0;
                for (Channel channel : alert.channels()) {
                    channels += handle.createUpdate(Sql.named("alert-delivery-add"))
                            .bind("channel", channel.id())
                            .bind("report", report)
                            .bind("due", Moments.write(now))
                            .execute();
                }
                noted += channels > 0 ? 1 : 0;
            }
            return OptionalInt.of(noted);
        });
    }

    /** What waits to be delivered, is delivered, and what was given up. */
    public AlertDeliveries deliveries() {
        return new AlertDeliveries(database);
    }

    private static Optional<Alert> byName(Handle handle, String name) {
        return handle.createQuery(Sql.named("alert-by-name"))
                .bind("name", name)
                .map((row, context) -> alert(handle, row))
                .findOne();
    }

    private static Alert alert(Handle handle, ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new Alert(
                id,
                row.getString("name"),
                row.getString("query"),
                row.getString("level"),
                Moments.read(row.getString("created")),
                row.getLong("position"),
                handle.createQuery(Sql.named("alert-channels"))
                        .bind("alert", id)
                        .map((channel, context) -> new Channel(
                                channel.getLong("id"),
                                channel.getString("kind"),
                                channel.getString("target"),
                                channel.getString("secret"),
                                channel.getInt("private_network") != 0))
                        .list());
    }
}
