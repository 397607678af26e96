package org.isnad.server.resources;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.isnad.archive.alerts.AlertTrial;
import org.isnad.archive.alerts.Channel;
import org.isnad.archive.alerts.Deliveries;
import org.isnad.archive.alerts.SavedSearch;
import org.isnad.archive.search.Level;
import org.isnad.archive.search.query.QueryException;
import org.isnad.archive.search.query.QueryReader;
import org.isnad.archive.store.AlertDeliveries;
import org.isnad.archive.store.Store;
import org.isnad.archive.store.StoredAlerts;
import org.isnad.archive.store.StoredAlerts.Alert;
import org.isnad.server.access.Caller;
import org.isnad.server.access.Role;
import org.isnad.server.exchange.Answer;
import org.isnad.server.exchange.Body;
import org.isnad.server.exchange.Callers;
import org.isnad.server.exchange.Parameters;
import org.isnad.server.exchange.ProblemException;
import org.isnad.server.exchange.Route;
import org.isnad.server.work.SearchableArchive;
import org.jspecify.annotations.Nullable;

/**
 * Saved searches. Over the wire they deliver to webhooks of the public web and to mailboxes: a file is named by whoever
 * sits at the machine.
 */
public final class AlertsResource implements Resource {
    private static final int MOST_CHANNELS = 10;
    private static final int LONGEST_NAME = 200;

    private final SearchableArchive archive;
    private final Store store;
    private final Deliveries deliveries;
    private final Clock clock;

    public AlertsResource(SearchableArchive archive, Deliveries deliveries, Clock clock) {
        this.archive = archive;
        this.store = archive.store();
        this.deliveries = deliveries;
        this.clock = clock;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/alerts", this::list),
                Route.post("/alerts", Role.WRITE, this::add),
                Route.get("/alerts/{alert}", this::one),
                Route.delete("/alerts/{alert}", this::remove),
                Route.post("/alerts/{alert}/test", Role.WRITE, this::test));
    }

    private record Where(String kind, @Nullable String target) {}

    private record Count(
            String state, long deliveries, @Nullable String problem) {}

    private record One(
            long id,
            String name,
            String query,
            String in,
            Instant created,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String secret,

            List<Where> channels,
            List<Count> deliveries) {}

    private record All(List<One> alerts) {}

    private record Tried(
            String kind, String target, @Nullable String problem) {}

    private record Test(long finds, List<Tried> deliveries) {}

    private void list(Context context) throws IOException {
        Parameters.of(context, Set.of());
        List<One> all = new ArrayList<>();
        for (Alert alert : store.alerts().all()) {
            all.add(one(alert, Callers.of(context), null));
        }
        Answer.json(context, new All(all));
    }

    private void one(Context context) throws IOException {
        Parameters.of(context, Set.of());
        Answer.json(context, one(alert(context), Callers.of(context), null));
    }

    private One one(Alert alert, Caller caller, @Nullable String secret) throws IOException {
        boolean tellsTargets = caller.role().covers(Role.WRITE);
        List<Count> counts = new ArrayList<>();
        for (AlertDeliveries.Count count : store.alerts().deliveries().counts(alert)) {
            counts.add(new Count(count.state(), count.deliveries(), tellsTargets ? count.problem() : null));
        }
        return new One(
                alert.id(),
                alert.name(),
                alert.query(),
                alert.level(),
                alert.created(),
                secret,
                alert.channels().stream()
                        .map(channel -> new Where(channel.kind(), tellsTargets ? channel.target() : null))
                        .toList(),
                counts);
    }

    private void add(Context context) throws IOException {
        Body body = Body.of(context, Set.of("name", "query", "in", "to"));
        String name = body.needed("name").strip();
        if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw ProblemException.wrong("name", "is no name of one line and at most " + LONGEST_NAME + " characters");
        }
        String query = Objects.requireNonNullElse(body.text("query"), "");
        check(query);
        Level level = Objects.requireNonNullElse(body.choice("in", Level.class), Level.ARTICLES);
        List<Channel> channels = channels(body.texts("to", MOST_CHANNELS));
        var alert = new Alert(
                0,
                name,
                query,
                level.name().toLowerCase(Locale.ROOT),
                clock.instant(),
                store.lastNumber(),
                channels.stream().map(Channel::stored).toList());
        if (!store.alerts().add(alert)) {
            throw ProblemException.thereAlready("there is an alert " + name + " already");
        }
        Alert kept = store.alerts().named(name).orElseThrow();
        String secret = channels.stream()
                .filter(Channel.Webhook.class::isInstance)
                .map(channel -> ((Channel.Webhook) channel).secret())
                .findFirst()
                .orElse(null);
        context.status(201).header("Location", "/api/v1/alerts/" + kept.id());
        Answer.json(context, one(kept, Callers.of(context), secret));
    }

    private static void check(String query) {
        try {
            QueryReader.read(query);
        } catch (QueryException e) {
            throw ProblemException.wrongQuery("query", e);
        }
    }

    /** All webhooks of an alert are signed with one secret. */
    private static List<Channel> channels(List<String> targets) {
        List<Channel> channels = new ArrayList<>();
        String secret = null;
        for (String target : targets) {
            try {
                Channel channel = Channel.parse(target.strip(), secret, false);
                switch (channel) {
                    case Channel.JsonLines lines -> throw file();
                    case Channel.AtomFile atom -> throw file();
                    case Channel.Webhook webhook -> secret = webhook.secret();
                    case Channel.Mailbox mailbox -> {}
                }
                channels.add(channel);
            } catch (IllegalArgumentException e) {
                throw ProblemException.wrong("to", String.valueOf(e.getMessage()));
            }
        }
        return channels;
    }

    private static ProblemException file() {
        return ProblemException.wrong("to", "files are named on the command line alone: isnad alert add");
    }

    private void remove(Context context) throws IOException {
        Parameters.of(context, Set.of());
        store.alerts().remove(alert(context).name());
        context.status(204);
    }

    private void test(Context context) throws IOException {
        Body.of(context, Set.of());
        Alert alert = alert(context);
        try {
            AlertTrial trial = AlertTrial.of(SavedSearch.of(alert), archive, clock);
            List<Tried> tried = new ArrayList<>();
            if (trial.notice() != null) {
                for (StoredAlerts.Channel channel : alert.channels()) {
                    tried.add(new Tried(
                            channel.kind(),
                            channel.target(),
                            AlertTrial.deliver(trial.notice(), Channel.of(channel), deliveries)));
                }
            }
            Answer.json(context, new Test(trial.finds(), tried));
        } catch (QueryException e) {
            throw ProblemException.wrongQuery("query", e);
        }
    }

    private Alert alert(Context context) throws IOException {
        String id = context.pathParam("alert");
        return store.alerts().all().stream()
                .filter(alert -> Long.toString(alert.id()).equals(id))
                .findFirst()
                .orElseThrow(() -> ProblemException.absent("there is no alert " + id));
    }
}
