package org.isnad.archive.search;

import org.isnad.archive.search.query.Condition;
import org.jspecify.annotations.Nullable;

/**
 * What to search for, and how much of what is found to give.
 *
 * @param condition what is asked
 * @param level of what
 * @param order which hits come first
 * @param limit the most hits that are given, 1 to {@value #MOST}
 * @param after the {@link SearchResult#next()} of the page before, or {@code null} for the first page
 * @param facetValues how many values of each facet to count, 0 for no facets
 */
public record SearchRequest(
        Condition condition,
        Level level,
        Order order,
        int limit,
        @Nullable String after,
        int facetValues) {
    /** The most hits of one page. */
    public static final int MOST = 1_000;

    public SearchRequest {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit " + limit + " is not within 1 and " + MOST);
        }
    }

    /** The first twenty, by relevance, without facets. */
    public static SearchRequest of(Condition condition, Level level) {
        return new SearchRequest(condition, level, Order.RELEVANCE, 20, null, 0);
    }

    public SearchRequest withOrder(Order newOrder) {
        return new SearchRequest(condition, level, newOrder, limit, after, facetValues);
    }

    public SearchRequest withLimit(int newLimit) {
        return new SearchRequest(condition, level, order, newLimit, after, facetValues);
    }

    public SearchRequest after(@Nullable String cursor) {
        return new SearchRequest(condition, level, order, limit, cursor, facetValues);
    }

    public SearchRequest withFacets(int values) {
        return new SearchRequest(condition, level, order, limit, after, values);
    }
}
