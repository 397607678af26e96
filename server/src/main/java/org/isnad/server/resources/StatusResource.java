package org.isnad.server.resources;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.archive.store.StoreStatus;
import org.isnad.server.access.Caller;
import org.isnad.server.access.Role;
import org.isnad.server.exchange.Answer;
import org.isnad.server.exchange.Callers;
import org.isnad.server.exchange.Parameters;
import org.isnad.server.exchange.Route;
import org.isnad.server.work.SearchableArchive;
import org.jspecify.annotations.Nullable;

/** Which Isnad this is, what it holds, and what the caller may do. */
public final class StatusResource implements Resource {
    private final SearchableArchive archive;
    private final String version;
    private final boolean fetches;
    private final boolean watches;

    /**
     * @param version of Isnad
     * @param fetches whether addresses are fetched
     * @param watches whether feeds are visited by this process
     */
    public StatusResource(SearchableArchive archive, String version, boolean fetches, boolean watches) {
        this.archive = archive;
        this.version = version;
        this.fetches = fetches;
        this.watches = watches;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/status", this::status));
    }

    private record Who(@Nullable String name, Role role) {}

    private record May(boolean keep, boolean fetch, boolean feeds, boolean alerts, boolean watch) {}

    private record Archive(
            long articles,
            long addresses,
            long edits,
            long reports,
            Map<String, Long> analysers,
            long actors,
            long stories,
            long feeds,
            long failingFeeds,
            @Nullable Instant firstStored,
            @Nullable Instant lastStored,
            long bytes,
            long lastReport,
            long lastChange) {
        private static Map<String, Long> analysers(StoreStatus status) {
            Map<String, Long> reports = new TreeMap<>();
            status.analysers().forEach((analyser, readings) -> reports.put(analyser, readings.reports()));
            return reports;
        }

        static Archive of(StoreStatus status, long lastReport, long lastChange) {
            return new Archive(
                    status.articles(),
                    status.addresses(),
                    status.edits(),
                    status.reports(),
                    analysers(status),
                    status.actors(),
                    status.stories(),
                    status.feeds(),
                    status.failingFeeds(),
                    status.firstStored(),
                    status.lastStored(),
                    status.bytes(),
                    lastReport,
                    lastChange);
        }
    }

    private record Status(
            String version,
            Who caller,
            May may,
            Archive archive,
            @Nullable Long searchable) {}

    private void status(Context context) throws IOException {
        Parameters.of(context, Set.of());
        Caller caller = Callers.of(context);
        boolean writes = caller.role().covers(Role.WRITE);
        long last = archive.store().lastNumber();
        OptionalLong searchable = archive.searchable();
        Answer.json(
                context,
                new Status(
                        version,
                        new Who(caller.name(), caller.role()),
                        new May(writes, fetches, writes, writes, watches),
                        Archive.of(
                                archive.store().status(), last, archive.store().lastChange()),
                        searchable.isEmpty() ? null : searchable.getAsLong()));
    }
}
