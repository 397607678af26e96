package org.isnad.archive.alerts;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.isnad.archive.search.FoundHit;
import org.isnad.archive.search.Hit;
import org.isnad.archive.search.Order;
import org.isnad.archive.search.SearchRequest;
import org.isnad.archive.search.SearchResult;
import org.jspecify.annotations.Nullable;

/**
 * A saved search run on what is in the archive, to see what it would have found, and to try its channels.
 *
 * @param finds how much it finds
 * @param notice what of it came last, marked as a test, or {@code null} where nothing is found
 */
public record AlertTrial(long finds, @Nullable Notice notice) {
    /** What is searched. */
    public interface Archive {
        SearchResult search(SearchRequest request) throws IOException;

        List<FoundHit> reports(SearchResult result) throws IOException;
    }

    /** Runs the search. */
    public static AlertTrial of(SavedSearch search, Archive archive, Clock clock) throws IOException {
        SearchResult result = archive.search(SearchRequest.of(search.condition(), search.level())
                .withOrder(Order.DATE)
                .withLimit(SearchRequest.MOST));
        List<FoundHit> found = archive.reports(ofFirstReport(result));
        if (found.isEmpty()) {
            return new AlertTrial(result.total(), null);
        }
        return new AlertTrial(
                result.total(),
                new Notice(
                        "test-" + search.stored().id() + "-" + clock.millis(),
                        search,
                        found.getFirst().report(),
                        found.stream().map(FoundHit::hit).toList(),
                        true));
    }

    private static SearchResult ofFirstReport(SearchResult result) {
        List<Hit> hits = result.hits().stream()
                .filter(hit -> hit.number() == result.hits().getFirst().number())
                .toList();
        return new SearchResult(result.total(), hits, null, List.of());
    }

    /** Delivers a notice to a channel; what is wrong, or {@code null}. */
    public static @Nullable String deliver(Notice notice, Channel channel, Deliveries deliveries) {
        try {
            deliveries.deliver(channel, notice, false);
            return null;
        } catch (UndeliveredException e) {
            return e.getMessage();
        }
    }
}
