package org.isnad.server.resources;

import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.archive.ActorName;
import org.isnad.archive.search.EventFact;
import org.isnad.archive.search.EventParty;
import org.isnad.archive.search.query.Condition;
import org.isnad.archive.store.StoredActors.KnownActor;
import org.isnad.server.exchange.Answer;
import org.isnad.server.exchange.Parameters;
import org.isnad.server.exchange.Route;
import org.isnad.server.work.SearchableArchive;
import org.jspecify.annotations.Nullable;

/** Events counted by day of publication and type, of all or of one actor. */
public final class SeriesResource implements Resource {
    private static final Set<String> KNOWN =
            Set.of("q", "actor", "recipient", "outlet", "language", "country", "place", "type", "status", "from", "to");
    private static final Set<String> KNOWN_OF_ACTOR = Set.of("side", "status", "from", "to");

    private final SearchableArchive archive;

    public SeriesResource(SearchableArchive archive) {
        this.archive = archive;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/series", this::ofAll), Route.get("/actors/{actor}/series", this::ofActor));
    }

    /** Which events of an actor count. */
    private enum Side {
        ACTOR,
        RECIPIENT,
        EITHER;

        boolean fits(EventFact fact, ActorName actor) {
            return switch (this) {
                case ACTOR -> takesPart(fact, EventParty.Side.ACTOR, actor);
                case RECIPIENT -> takesPart(fact, EventParty.Side.RECIPIENT, actor);
                case EITHER -> true;
            };
        }

        private static boolean takesPart(EventFact fact, EventParty.Side side, ActorName actor) {
            return fact.parties(side).stream().anyMatch(party -> party.who().equals(actor));
        }
    }

    private record Day(LocalDate day, int events, double score, Map<String, Integer> types) {}

    private record Series(
            @Nullable Long actor, int events, @Nullable Double score, List<Day> days, int undated) {}

    private void ofAll(Context context) throws IOException {
        Parameters parameters = Parameters.of(context, KNOWN);
        var counts = new Counts();
        archive.events(SearchFilters.of(parameters), counts::add);
        Answer.json(context, counts.series(null));
    }

    private void ofActor(Context context) throws IOException {
        Parameters parameters = Parameters.of(context, KNOWN_OF_ACTOR);
        KnownActor actor = ActorsResource.actor(archive.store(), context);
        ActorName name = actor.actorName();
        Side side = Objects.requireNonNullElse(parameters.choice("side", Side.class), Side.EITHER);
        var counts = new Counts();
        archive.events(SearchFilters.of(parameters, List.of(new Condition.Who(name))), fact -> {
            if (side.fits(fact, name)) {
                counts.add(fact);
            }
        });
        Answer.json(context, counts.series(actor.id()));
    }

    /** Days in the making. */
    private static final class Counts {
        private final Map<LocalDate, EventTally> days = new TreeMap<>();
        private final EventTally all = new EventTally();
        private int undated;

        void add(EventFact fact) {
            all.add(fact);
            if (fact.published() == null) {
                undated++;
            } else {
                days.computeIfAbsent(fact.published(), none -> new EventTally()).add(fact);
            }
        }

        Series series(@Nullable Long actor) {
            return new Series(
                    actor,
                    all.events(),
                    all.events() == 0 ? null : all.score(),
                    days.entrySet().stream()
                            .map(day -> new Day(
                                    day.getKey(),
                                    day.getValue().events(),
                                    day.getValue().score(),
                                    day.getValue().types()))
                            .toList(),
                    undated);
        }
    }
}
