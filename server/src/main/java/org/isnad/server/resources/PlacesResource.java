package org.isnad.server.resources;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isnad.archive.search.EventFact;
import org.isnad.archive.search.EventPlace;
import org.isnad.server.exchange.Answer;
import org.isnad.server.exchange.Parameters;
import org.isnad.server.exchange.Route;
import org.isnad.server.work.SearchableArchive;
import org.jspecify.annotations.Nullable;

/** Where events are said to happen, for a map. */
public final class PlacesResource implements Resource {
    private static final Set<String> KNOWN =
            Set.of("q", "actor", "outlet", "language", "country", "type", "status", "from", "to", "limit");
    private static final int USUAL = 1_000;
    private static final int MOST = 5_000;
    private static final Comparator<Map.Entry<?, EventTally>> MOST_FIRST = Comparator.comparingInt(
                    (Map.Entry<?, EventTally> one) -> -one.getValue().events())
            .thenComparing(one -> one.getKey().toString());

    private final SearchableArchive archive;

    public PlacesResource(SearchableArchive archive) {
        this.archive = archive;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/places", this::places));
    }

    private record Place(
            String name,
            @Nullable String country,
            @Nullable Double lat,
            @Nullable Double lon,
            int events,
            double score,
            Map<String, Integer> types,
            List<String> articles) {}

    private record Country(String country, int events, double score, Map<String, Integer> types) {}

    private record Places(int events, int unplaced, int placesInAll, List<Place> places, List<Country> countries) {}

    private void places(Context context) throws IOException {
        Parameters parameters = Parameters.of(context, KNOWN);
        var counts = new Counts();
        archive.events(SearchFilters.of(parameters), counts::add);
        List<Map.Entry<EventPlace, EventTally>> given = counts.places.entrySet().stream()
                .sorted(MOST_FIRST)
                .limit(parameters.limit(USUAL, MOST))
                .toList();
        Map<Long, String> ids = NetworkResource.ids(
                archive.store(), given.stream().map(Map.Entry::getValue).toList());
        List<Place> places = given.stream()
                .map(entry -> place(entry.getKey(), entry.getValue(), ids))
                .toList();
        List<Country> countries = counts.countries.entrySet().stream()
                .sorted(MOST_FIRST)
                .map(entry -> new Country(
                        entry.getKey(),
                        entry.getValue().events(),
                        entry.getValue().score(),
                        entry.getValue().types()))
                .toList();
        Answer.json(context, new Places(counts.events, counts.unplaced, counts.places.size(), places, countries));
    }

    private static Place place(EventPlace place, EventTally tally, Map<Long, String> ids) {
        return new Place(
                place.name(),
                place.country(),
                place.latitude(),
                place.longitude(),
                tally.events(),
                tally.score(),
                tally.types(),
                NetworkResource.articles(tally, ids));
    }

    /** Places in the making. */
    private static final class Counts {
        private final Map<EventPlace, EventTally> places = new HashMap<>();
        private final Map<String, EventTally> countries = new HashMap<>();
        private int events;
        private int unplaced;

        void add(EventFact fact) {
            events++;
            EventPlace place = fact.place();
            if (place == null) {
                unplaced++;
                return;
            }
            places.computeIfAbsent(place, none -> new EventTally()).add(fact);
            if (place.country() != null) {
                countries
                        .computeIfAbsent(Objects.requireNonNull(place.country()), none -> new EventTally())
                        .add(fact);
            }
        }
    }
}
