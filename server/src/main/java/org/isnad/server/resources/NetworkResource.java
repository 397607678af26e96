package org.isnad.server.resources;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isnad.archive.ActorName;
import org.isnad.archive.search.EventFact;
import org.isnad.archive.search.EventParty;
import org.isnad.archive.search.query.Condition;
import org.isnad.archive.store.Store;
import org.isnad.model.Actor;
import org.isnad.server.exchange.Answer;
import org.isnad.server.exchange.Parameters;
import org.isnad.server.exchange.Route;
import org.isnad.server.work.SearchableArchive;
import org.jspecify.annotations.Nullable;

/** Who does what to whom, counted over the events of the archive. */
public final class NetworkResource implements Resource {
    private static final Set<String> KNOWN =
            Set.of("actorId", "q", "outlet", "language", "country", "place", "type", "status", "from", "to", "limit");
    private static final int USUAL = 100;
    private static final int MOST = 1_000;

    private final SearchableArchive archive;
    private final Store store;

    public NetworkResource(SearchableArchive archive) {
        this.archive = archive;
        this.store = archive.store();
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/network", this::network));
    }

    private record Node(
            String key,
            @Nullable Long id,
            String name,
            Actor.Kind kind,
            @Nullable String country,
            int events) {}

    private record Edge(
            String from, String to, int events, double score, Map<String, Integer> types, List<String> articles) {}

    private record Network(int events, int edgesInAll, List<Node> nodes, List<Edge> edges) {}

    private record Pair(ActorName from, ActorName to) {}

    private record Counted(Pair pair, EventTally tally) {
        private static final Comparator<Counted> MOST_FIRST = Comparator.comparingInt(
                        (Counted one) -> -one.tally().events())
                .thenComparing(one -> one.pair().from().term())
                .thenComparing(one -> one.pair().to().term());
    }

    private void network(Context context) throws IOException {
        Parameters parameters = Parameters.of(context, KNOWN);
        long actor = parameters.number("actorId", 0, 1, Long.MAX_VALUE);
        ActorName only = actor == 0 ? null : ActorsResource.actor(store, actor).actorName();
        var counts = new Counts(only);
        archive.events(
                SearchFilters.of(parameters, only == null ? List.of() : List.of(new Condition.Who(only))), counts::add);
        List<Counted> all = counts.edges.entrySet().stream()
                .map(edge -> new Counted(edge.getKey(), edge.getValue()))
                .sorted(Counted.MOST_FIRST)
                .toList();
        List<Counted> given = all.stream().limit(parameters.limit(USUAL, MOST)).toList();
        Answer.json(context, new Network(counts.events, all.size(), nodes(given, counts), edges(given)));
    }

    private List<Node> nodes(List<Counted> edges, Counts counts) throws IOException {
        Set<ActorName> names = new LinkedHashSet<>();
        edges.forEach(edge -> {
            names.add(edge.pair().from());
            names.add(edge.pair().to());
        });
        Map<ActorName, Long> numbers = store.actors().numbers(names);
        return names.stream()
                .map(name -> {
                    EventParty party = Objects.requireNonNull(counts.parties.get(name));
                    return new Node(
                            name.term(),
                            numbers.get(name),
                            party.name(),
                            name.kind(),
                            party.country(),
                            counts.taking.getOrDefault(name, 0));
                })
                .toList();
    }

    private List<Edge> edges(List<Counted> counted) throws IOException {
        Map<Long, String> ids = ids(store, counted.stream().map(Counted::tally).toList());
        return counted.stream()
                .map(edge -> new Edge(
                        edge.pair().from().term(),
                        edge.pair().to().term(),
                        edge.tally().events(),
                        edge.tally().score(),
                        edge.tally().types(),
                        articles(edge.tally(), ids)))
                .toList();
    }

    /** The ids of the articles that tell what was counted. */
    static Map<Long, String> ids(Store store, Collection<EventTally> tallies) throws IOException {
        Set<Long> reports = new LinkedHashSet<>();
        tallies.forEach(tally -> reports.addAll(tally.reports()));
        return store.articles().ids(reports);
    }

    static List<String> articles(EventTally tally, Map<Long, String> ids) {
        List<String> articles = new ArrayList<>();
        tally.reports().forEach(report -> {
            String id = ids.get(report);
            if (id != null && !articles.contains(id)) {
                articles.add(id);
            }
        });
        return articles;
    }

    /** Edges in the making. */
    private static final class Counts {
        private final @Nullable ActorName only;
        private final Map<Pair, EventTally> edges = new HashMap<>();
        private final Map<ActorName, EventParty> parties = new HashMap<>();
        private final Map<ActorName, Integer> taking = new LinkedHashMap<>();
        private int events;

        Counts(@Nullable ActorName only) {
            this.only = only;
        }

        void add(EventFact fact) {
            events++;
            fact.parties().stream().map(EventParty::who).distinct().forEach(who -> taking.merge(who, 1, Integer::sum));
            for (EventParty from : fact.parties(EventParty.Side.ACTOR)) {
                for (EventParty to : fact.parties(EventParty.Side.RECIPIENT)) {
                    if (only == null || only.equals(from.who()) || only.equals(to.who())) {
                        parties.putIfAbsent(from.who(), from);
                        parties.putIfAbsent(to.who(), to);
                        edges.computeIfAbsent(new Pair(from.who(), to.who()), none -> new EventTally())
                                .add(fact);
                    }
                }
            }
        }
    }
}
