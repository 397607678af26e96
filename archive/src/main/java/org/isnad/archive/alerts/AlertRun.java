package org.isnad.archive.alerts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isnad.archive.ArchivedReport;
import org.isnad.archive.Change;
import org.isnad.archive.search.Hit;
import org.isnad.archive.search.query.QueryException;
import org.isnad.archive.store.AlertDeliveries;
import org.isnad.archive.store.AlertDeliveries.Delivery;
import org.isnad.archive.store.Store;
import org.isnad.archive.store.StoredAlerts;

/**
 * Runs the saved searches of a store on the articles that appeared since they were saved, and delivers what they find. What
 * was delivered of an article is not delivered again, at whatever address it appears and whoever reads it anew.
 *
 * <pre>{@code
 * new AlertRun(store, new Deliveries(mailServer, clock), clock, System.err::println).run();
 * }</pre>
 *
 * <p>Call it again whenever reports were stored, and from time to time for what failed: a delivery is tried
 * {@value #MOST_ATTEMPTS} times over two days, then given up and kept. Each report is delivered to each channel once; where
 * a channel cannot say whether it took a notice (webhooks, mail), at least once, with the same id. Processes that run at
 * the same time share the work.
 */
public final class AlertRun {
    private static final int BATCH = 200;
    private static final int MOST_ATTEMPTS = 8;

    /** How long a try may take before another process may take it for lost. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private final Store store;
    private final Deliveries deliveries;
    private final Clock clock;
    private final Consumer<String> problems;

    /** @param problems takes what went wrong, a sentence a call */
    public AlertRun(Store store, Deliveries deliveries, Clock clock, Consumer<String> problems) {
        this.store = store;
        this.deliveries = deliveries;
        this.clock = clock;
        this.problems = problems;
    }

    /**
     * What a run did.
     *
     * @param found reports that were found new, each counted for each search
     * @param delivered notices that were delivered
     * @param failed notices that were not; those given up included
     */
    public record Done(int found, int delivered, int failed) {}

    /**
     * Runs all searches, then delivers all that is due.
     *
     * @throws IOException if the store fails; what was done before is noted
     */
    public Done run() throws IOException {
        Map<String, SavedSearch> searches = new HashMap<>();
        for (StoredAlerts.Alert alert : store.alerts().all()) {
            try {
                searches.put(alert.name(), SavedSearch.of(alert));
            } catch (QueryException e) {
                problems.accept("alert " + alert.name() + ": " + e.getMessage());
            }
        }
        int found = find(List.copyOf(searches.values()));
        var tally = new Tally();
        int before;
        do {
            before = tally.taken();
            deliverDue(searches, tally);
        } while (tally.taken() > before);
        return new Done(found, tally.delivered, tally.failed);
    }

    private static final class Tally {
        private int delivered;
        private int failed;

        private int taken() {
            return delivered + failed;
        }
    }

    private void deliverDue(Map<String, SavedSearch> searches, Tally tally) throws IOException {
        for (Delivery delivery : store.alerts().deliveries().due(clock.instant(), BATCH)) {
            SavedSearch search = searches.get(delivery.alert());
            if (search != null && take(delivery)) {
                if (deliver(search, delivery)) {
                    tally.delivered++;
                } else {
                    tally.failed++;
                }
            }
        }
    }

    private boolean take(Delivery delivery) throws IOException {
        return store.alerts().deliveries().claim(delivery, clock.instant().plus(PATIENCE));
    }

    private int find(List<SavedSearch> searches) throws IOException {
        if (searches.isEmpty()) {
            return 0;
        }
        Map<Long, Long> positions = new HashMap<>();
        searches.forEach(
                search -> positions.put(search.stored().id(), search.stored().position()));
        long first = positions.values().stream().min(Comparator.naturalOrder()).orElseThrow();
        int found = 0;
        try (Stream<Change> changes = store.changes(first)) {
            Iterator<Change> each = changes.iterator();
            while (each.hasNext()) {
                List<Change> batch = new ArrayList<>(BATCH);
                while (each.hasNext() && batch.size() < BATCH) {
                    batch.add(each.next());
                }
                found += find(searches, batch, positions);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return found;
    }

    private int find(List<SavedSearch> searches, List<Change> changes, Map<Long, Long> positions) throws IOException {
        long last = changes.getLast().number();
        int found = 0;
        Map<Long, Change> news = new HashMap<>();
        changes.stream()
                .filter(change -> !change.report().standing().isEmpty())
                .forEach(change -> news.put(change.report().number(), change));
        try (var batch =
                new ReportBatch(news.values().stream().map(Change::report).toList())) {
            for (SavedSearch search : searches) {
                long position = positions.getOrDefault(search.stored().id(), 0L);
                if (position >= last) {
                    continue;
                }
                List<Long> numbers = batch.find(search).stream()
                        .map(Hit::number)
                        .distinct()
                        .filter(number -> isNews(Objects.requireNonNull(news.get(number)), search.stored(), position))
                        .sorted()
                        .toList();
                StoredAlerts.Alert at = withPosition(search.stored(), position);
                OptionalInt noted = store.alerts().advance(at, last, numbers, clock.instant());
                if (noted.isPresent()) {
                    found += noted.getAsInt();
                    positions.put(search.stored().id(), last);
                } else {
                    // Another process runs it: this one leaves it alone.
                    positions.put(search.stored().id(), Long.MAX_VALUE);
                }
            }
        }
        return found;
    }

    /** Whether a change is one that a search was not run on, of an article that appeared somewhere since it was saved. */
    private static boolean isNews(Change change, StoredAlerts.Alert alert, long position) {
        return change.number() > position
                && change.report().appearances().stream()
                        .anyMatch(at -> !at.stored().isBefore(alert.created()));
    }

    private static StoredAlerts.Alert withPosition(StoredAlerts.Alert alert, long position) {
        return new StoredAlerts.Alert(
                alert.id(), alert.name(), alert.query(), alert.level(), alert.created(), position, alert.channels());
    }

    private boolean deliver(SavedSearch search, Delivery delivery) throws IOException {
        AlertDeliveries noted = store.alerts().deliveries();
        try {
            Channel channel = channel(search, delivery.channel());
            deliveries.deliver(channel, notice(search, delivery), delivery.attempts() > 0);
            noted.delivered(delivery, clock.instant());
            return true;
        } catch (UndeliveredException e) {
            Instant now = clock.instant();
            String problem = String.valueOf(e.getMessage());
            int tries = delivery.attempts() + 1;
            boolean givenUp = e.isLasting() || tries >= MOST_ATTEMPTS;
            if (givenUp) {
                noted.givenUp(delivery, now, problem);
            } else {
                noted.failed(delivery, now.plus(PAUSES.get(Math.min(tries, PAUSES.size()) - 1)), problem);
            }
            problems.accept("alert " + search.name() + ", report " + delivery.report() + ": " + problem
                    + (givenUp ? "; given up" : "; tried again later"));
            return false;
        }
    }

    private static Channel channel(SavedSearch search, long id) throws UndeliveredException {
        for (StoredAlerts.Channel channel : search.channels()) {
            if (channel.id() == id) {
                return Channel.of(channel);
            }
        }
        throw new UndeliveredException("its channel is gone", true, null);
    }

    private Notice notice(SavedSearch search, Delivery delivery) throws IOException {
        ArchivedReport report = store.report(delivery.report())
                .orElseThrow(() -> new UndeliveredException("its report is gone", true, null));
        try (var batch = new ReportBatch(List.of(report))) {
            String id = search.stored().id() + "-" + delivery.channel() + "-" + delivery.report() + "-"
                    + Long.toString(search.stored().created().toEpochMilli(), 36);
            return new Notice(id, search, report, batch.find(search), false);
        }
    }
}
