package org.isnad.server.resources;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.archive.search.Level;
import org.isnad.archive.search.Order;
import org.isnad.archive.search.query.Condition;
import org.isnad.archive.store.Store;
import org.isnad.archive.store.StoredActors.KnownActor;
import org.isnad.archive.store.StoredActors.Office;
import org.isnad.model.Actor;
import org.isnad.server.exchange.Answer;
import org.isnad.server.exchange.Parameters;
import org.isnad.server.exchange.ProblemException;
import org.isnad.server.exchange.Route;
import org.jspecify.annotations.Nullable;

/** Who is named, in which offices, and what they say and take part in. */
public final class ActorsResource implements Resource {
    private static final Set<String> KNOWN = Set.of("name", "kind", "limit");
    private static final Set<String> OF_STATEMENTS = SearchResource.known(List.of(), "act");
    private static final Set<String> OF_EVENTS = SearchResource.known(List.of(), "type", "status");

    /** Counting all sightings takes a while in a large archive, and moves slowly. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Store store;
    private final SearchResource search;
    private final Map<String, Counted> mostNamed = new ConcurrentHashMap<>();

    public ActorsResource(Store store, SearchResource search) {
        this.store = store;
        this.search = search;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/actors", this::list),
                Route.get("/actors/{actor}", this::one),
                Route.get(
                        "/actors/{actor}/statements",
                        context -> search.answer(
                                context,
                                Parameters.of(context, OF_STATEMENTS),
                                Level.STATEMENTS,
                                Order.DATE,
                                List.of(who(context)))),
                Route.get(
                        "/actors/{actor}/events",
                        context -> search.answer(
                                context,
                                Parameters.of(context, OF_EVENTS),
                                Level.EVENTS,
                                Order.DATE,
                                List.of(who(context)))));
    }

    private record InOffice(
            @Nullable String role,
            @Nullable String country,
            @Nullable String sector,
            @Nullable LocalDate firstSeen,
            @Nullable LocalDate lastSeen,
            int reports) {
        static InOffice of(Office office) {
            return new InOffice(
                    office.role(),
                    office.country(),
                    office.sector(),
                    office.firstSeen(),
                    office.lastSeen(),
                    office.reports());
        }
    }

    private record One(long id, String name, Actor.Kind kind, int reports, List<InOffice> offices) {
        static One of(KnownActor actor) {
            return new One(
                    actor.id(),
                    actor.name(),
                    actor.kind(),
                    actor.reports(),
                    actor.offices().stream().map(InOffice::of).toList());
        }
    }

    private record Actors(List<One> actors) {}

    private record Counted(List<KnownActor> actors, long until) {}

    private void list(Context context) throws IOException {
        Parameters parameters = Parameters.of(context, KNOWN);
        String name = parameters.text("name");
        Actor.Kind kind = parameters.choice("kind", Actor.Kind.class);
        int limit = parameters.limit(SearchResource.USUAL, SearchResource.MOST);
        List<KnownActor> found =
                name == null ? mostNamed(kind, limit) : store.actors().beginning(name, kind, limit);
        Answer.json(context, new Actors(found.stream().map(One::of).toList()));
    }

    private List<KnownActor> mostNamed(Actor.@Nullable Kind kind, int limit) throws IOException {
        String key = String.valueOf(kind);
        Counted known = mostNamed.get(key);
        if (known == null || System.nanoTime() - known.until() >= 0) {
            known = new Counted(
                    store.actors().mostNamed(kind, SearchResource.MOST), System.nanoTime() + KEPT.toNanos());
            mostNamed.put(key, known);
        }
        return known.actors().stream().limit(limit).toList();
    }

    private void one(Context context) throws IOException {
        Parameters.of(context, Set.of());
        Answer.json(context, One.of(actor(store, context)));
    }

    private Condition who(Context context) throws IOException {
        return new Condition.Who(actor(store, context).actorName());
    }

    /** The actor that a request's path names. */
    static KnownActor actor(Store store, Context context) throws IOException {
        String id = context.pathParam("actor");
        if (!id.matches("[0-9]{1,18}")) {
            throw ProblemException.wrong("actor", "'" + id + "' is no number of an actor");
        }
        return actor(store, Long.parseLong(id));
    }

    static KnownActor actor(Store store, long id) throws IOException {
        return store.actors().numbered(id).orElseThrow(() -> ProblemException.absent("there is no actor " + id));
    }
}
