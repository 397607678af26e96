package org.isnad.evaluation.archive;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.isnad.archive.search.Level;
import org.isnad.archive.search.SearchIndex;
import org.isnad.archive.search.SearchRequest;
import org.isnad.archive.search.query.Condition;
import org.isnad.archive.search.query.QueryException;
import org.isnad.archive.search.query.QueryReader;
import org.isnad.language.Lexicon;

/**
 * A query of {@code queries.txt}.
 *
 * @param level what it looks for
 * @param text as a user types it
 * @param condition what it asks
 */
record TimedQuery(Level level, String text, Condition condition) {
    static List<TimedQuery> all() {
        return Lexicon.entries(TimedQuery.class, "queries.txt", 2).stream()
                .map(entry -> of(Level.valueOf(entry.get(0).toUpperCase(Locale.ROOT)), entry.get(1)))
                .toList();
    }

    private static TimedQuery of(Level level, String text) {
        try {
            return new TimedQuery(level, text, QueryReader.read(text));
        } catch (QueryException e) {
            throw new IllegalStateException("queries.txt: " + e.marked() + ": " + e.reason(), e);
        }
    }

    /** Milliseconds that the first page of its hits takes, reading the query included. */
    double run(SearchIndex index, int facets) throws IOException {
        long start = System.nanoTime();
        index.search(SearchRequest.of(of(level, text).condition(), level).withFacets(facets));
        return (System.nanoTime() - start) / 1e6;
    }

    /** How many hits it has. */
    long hits(SearchIndex index) throws IOException {
        return index.search(SearchRequest.of(condition, level).withLimit(1)).total();
    }
}
