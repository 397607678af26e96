package org.isnad.archive.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be delivered to the channels of saved searches, and what became of it. Safe for many threads. */
public final class AlertDeliveries {
    private final Database database;

    AlertDeliveries(Database database) {
        this.database = database;
    }

    /**
     * A report on its way to a channel.
     *
     * @param alert the name of the search that found it
     * @param channel the number of the channel
     * @param report the number of the report
     * @param attempts how often it was tried
     */
    public record Delivery(String alert, long channel, long report, int attempts) {}

    /** How many deliveries of a search are in a state, and a problem of one of them. */
    public record Count(
            String state, long deliveries, @Nullable String problem) {}

    /** What is to be delivered by now, in the order of the reports. */
    public List<Delivery> due(Instant now, int most) throws StoreException {
        return database.read(handle -> handle.createQuery(Sql.named("alert-deliveries-due"))
                .bind("now", Moments.write(now))
                .bind("most", most)
                .map((row, context) -> new Delivery(
                        row.getString("alert"), row.getLong("channel"), row.getLong("report"), row.getInt("attempts")))
                .list());
    }

    /**
     * Takes a delivery, so that no other process does. One that is neither delivered nor failed by then is due again.
     *
     * @return {@code false} where another process was first
     */
    public boolean claim(Delivery delivery, Instant until) throws StoreException {
        return database.write(handle -> handle.createUpdate(Sql.named("alert-delivery-claim"))
                        .bind("channel", delivery.channel())
                        .bind("report", delivery.report())
                        .bind("attempts", delivery.attempts())
                        .bind("until", Moments.write(until))
                        .execute()
                == 1);
    }

    /** Notes that it was delivered. */
    public void delivered(Delivery delivery, Instant now) throws StoreException {
        set(delivery, "delivered", now, null);
    }

    /** Notes that it failed, and when to try again. */
    public void failed(Delivery delivery, Instant again, String problem) throws StoreException {
        set(delivery, "waiting", again, problem);
    }

    /** Notes that it is given up. It stays, with the problem. */
    public void givenUp(Delivery delivery, Instant now, String problem) throws StoreException {
        set(delivery, "dead", now, problem);
    }

    /** How the deliveries of a search stand. */
    public List<Count> counts(StoredAlerts.Alert alert) throws StoreException {
        return database.read(handle -> handle.createQuery(Sql.named("alert-delivery-counts"))
                .bind("alert", alert.id())
                .map((row, context) ->
                        new Count(row.getString("state"), row.getLong("deliveries"), row.getString("problem")))
                .list());
    }

    private void set(Delivery delivery, String state, Instant due, @Nullable String problem) throws StoreException {
        database.change(handle -> handle.createUpdate(Sql.named("alert-delivery-set"))
                .bind("channel", delivery.channel())
                .bind("report", delivery.report())
                .bind("state", state)
                .bind("due", Moments.write(due))
                .bind("problem", problem)
                .execute());
    }
}
