package org.isnad.archive.store;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * How much there is of everything in a store.
 *
 * @param articles different texts
 * @param addresses how often one appeared at an address
 * @param edits how many of these are later versions of an address
 * @param reports all reports, with those that are no more in force
 * @param analysers what each analyser made of them
 * @param actors different names of actors
 * @param stories stories of two articles or more
 * @param feeds feeds that were watched
 * @param failingFeeds those of them whose last visit failed
 * @param firstStored when the first report was stored, or {@code null} in an empty store
 * @param lastStored when the last one was
 * @param bytes what the store takes on its disk
 */
public record StoreStatus(
        long articles,
        long addresses,
        long edits,
        long reports,
        Map<String, Readings> analysers,
        long actors,
        long stories,
        long feeds,
        long failingFeeds,
        @Nullable Instant firstStored,
        @Nullable Instant lastStored,
        long bytes) {

    /**
     * What one analyser made.
     *
     * @param reports how many reports
     * @param inForce how many of them are in force
     */
    public record Readings(long reports, long inForce) {}

    /** How many reports in force another analyser made, and none that is newer: those that this one would read again. */
    public long outdated(String analyser) {
        return analysers.entrySet().stream()
                .filter(made -> ReportRows.isOutdated(made.getKey(), analyser))
                .mapToLong(made -> made.getValue().inForce())
                .sum();
    }

    static Map<String, Readings> analysers(Handle handle) {
        Map<String, Readings> analysers = new LinkedHashMap<>();
        handle.createQuery(Sql.named("status-analysers"))
                .map((row, context) -> Map.entry(
                        row.getString("analyser"), new Readings(row.getLong("reports"), row.getLong("in_force"))))
                .forEach(entry -> analysers.put(entry.getKey(), entry.getValue()));
        return analysers;
    }

    static StoreStatus read(Handle handle, Dialect dialect) throws IOException {
        Map<String, Readings> analysers = analysers(handle);
        long bytes = dialect.size(handle);
        return handle.createQuery(Sql.named("status"))
                .map((row, context) -> new StoreStatus(
                        row.getLong("articles"),
                        row.getLong("addresses"),
                        row.getLong("edits"),
                        row.getLong("reports"),
                        analysers,
                        row.getLong("actors"),
                        row.getLong("stories"),
                        row.getLong("feeds"),
                        row.getLong("failing"),
                        moment(row.getString("first_stored")),
                        moment(row.getString("last_stored")),
                        bytes))
                .one();
    }

    private static @Nullable Instant moment(@Nullable String text) {
        return text == null ? null : Moments.read(text);
    }
}
