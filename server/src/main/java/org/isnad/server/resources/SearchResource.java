package org.isnad.server.resources;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.isnad.archive.search.Level;
import org.isnad.archive.search.Order;
import org.isnad.archive.search.SearchJson;
import org.isnad.archive.search.SearchRequest;
import org.isnad.archive.search.SearchResult;
import org.isnad.archive.search.query.Condition;
import org.isnad.server.exchange.Answer;
import org.isnad.server.exchange.Parameters;
import org.isnad.server.exchange.ProblemException;
import org.isnad.server.exchange.Route;
import org.isnad.server.work.SearchableArchive;

/** Articles, statements and events that fit a query. */
public final class SearchResource implements Resource {
    static final int USUAL = 20;
    static final int MOST = 200;
    private static final int MOST_FACET_VALUES = 100;

    /** What every search takes. */
    private static final List<String> PAGE = List.of("q", "facets", "limit", "after", "from", "to");

    private static final List<String> EVERYWHERE =
            List.of("source", "speaker", "actor", "place", "outlet", "language", "country");

    private final SearchableArchive archive;

    public SearchResource(SearchableArchive archive) {
        this.archive = archive;
    }

    @Override
    public List<Route> routes() {
        Set<String> search = known(EVERYWHERE, "in", "sort", "recipient", "type", "status", "act");
        Set<String> statements = known(EVERYWHERE, "act");
        Set<String> events = known(EVERYWHERE, "recipient", "type", "status", "happenedFrom", "happenedTo");
        return List.of(
                Route.get("/search", context -> {
                    Parameters parameters = Parameters.of(context, search);
                    Level level = Objects.requireNonNullElse(parameters.choice("in", Level.class), Level.ARTICLES);
                    Order order = Objects.requireNonNullElse(parameters.choice("sort", Order.class), Order.RELEVANCE);
                    answer(context, parameters, level, order, List.of());
                }),
                Route.get(
                        "/statements",
                        context -> answer(
                                context, Parameters.of(context, statements), Level.STATEMENTS, Order.DATE, List.of())),
                Route.get(
                        "/events",
                        context ->
                                answer(context, Parameters.of(context, events), Level.EVENTS, Order.DATE, List.of())));
    }

    /** The names of the parameters of a search that takes these beside those of every search. */
    static Set<String> known(List<String> some, String... more) {
        Set<String> known = new LinkedHashSet<>(PAGE);
        known.addAll(some);
        known.addAll(List.of(more));
        return known;
    }

    /** Answers with a page of hits. */
    void answer(Context context, Parameters parameters, Level level, Order order, List<Condition> more)
            throws IOException {
        var request = new SearchRequest(
                SearchFilters.of(parameters, more),
                level,
                order,
                parameters.limit(USUAL, MOST),
                parameters.text("after"),
                (int) parameters.number("facets", 0, 0, MOST_FACET_VALUES));
        SearchResult result = search(archive, request);
        String query = Objects.requireNonNullElse(parameters.text("q"), "");
        Answer.json(context, out -> SearchJson.write(query, level, result, archive.reports(result), out));
    }

    /** Searches; a wrong cursor is the caller's fault. */
    static SearchResult search(SearchableArchive archive, SearchRequest request) throws IOException {
        try {
            return archive.search(request);
        } catch (IllegalArgumentException e) {
            throw ProblemException.wrong("after", String.valueOf(e.getMessage()));
        }
    }
}
