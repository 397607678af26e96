package org.isnad.server.work;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.isnad.archive.alerts.AlertTrial;
import org.isnad.archive.search.BusyIndexException;
import org.isnad.archive.search.EventFact;
import org.isnad.archive.search.FoundHit;
import org.isnad.archive.search.FoundReports;
import org.isnad.archive.search.SearchIndex;
import org.isnad.archive.search.SearchRequest;
import org.isnad.archive.search.SearchResult;
import org.isnad.archive.search.query.Condition;
import org.isnad.archive.store.Store;
import org.isnad.server.exchange.ProblemException;

/**
 * A store with its search index. The index is opened twice: one side brings it up to date, for one thread, and takes
 * minutes where it is made anew; the other one answers meanwhile what was last committed, for many.
 */
public final class SearchableArchive implements AlertTrial.Archive, Closeable {
    private static final long NOTHING = -1;
    private static final Duration COME_AGAIN = Duration.ofSeconds(5);

    private final Store store;
    private final Consumer<String> notes;
    private final SearchIndex growing;
    private final SearchIndex asked;
    private volatile long searchable = NOTHING;

    private SearchableArchive(Store store, Consumer<String> notes, SearchIndex growing, SearchIndex asked) {
        this.store = store;
        this.notes = notes;
        this.growing = growing;
        this.asked = asked;
    }

    /**
     * Opens the index of a store, which its owner closes.
     *
     * @param folder where the index lies
     * @param notes takes what is worth knowing, a sentence a call
     */
    public static SearchableArchive open(Store store, Path folder, Consumer<String> notes) throws IOException {
        var growing = SearchIndex.open(folder, after -> store.reports(after + 1), notes);
        try {
            var asked = SearchIndex.open(folder, after -> store.reports(after + 1), note -> {});
            return new SearchableArchive(store, notes, growing, asked);
        } catch (IOException | RuntimeException e) {
            growing.close();
            throw e;
        }
    }

    public Store store() {
        return store;
    }

    /** The number of the last report that searches find; nothing while the index is made. */
    public OptionalLong searchable() {
        long known = searchable;
        return known == NOTHING ? OptionalLong.empty() : OptionalLong.of(known);
    }

    /** Adds what was stored since the last time. Where another process does so, its work is taken over. */
    public void catchUp() throws IOException {
        try {
            if (growing.last() > store.lastNumber()) {
                notes.accept(store.name() + ": the search index is one of another archive; it is made anew");
                growing.rebuild();
            } else {
                growing.catchUp();
            }
        } catch (BusyIndexException e) {
            // It is brought up to date all the same.
        }
        searchable = growing.last();
    }

    /** Searches, once there is an index. */
    @Override
    public SearchResult search(SearchRequest request) throws IOException {
        try {
            return asked.search(request);
        } catch (BusyIndexException e) {
            throw ProblemException.indexing(COME_AGAIN);
        }
    }

    /** The hits of a result with their reports. */
    @Override
    public List<FoundHit> reports(SearchResult result) throws IOException {
        return FoundReports.of(
                result,
                store::report,
                number -> notes.accept(store.name() + ": has no report " + number
                        + ", which the search index knows (try: isnad archive reindex)"));
    }

    /** Gives every event that fits a condition. */
    public void events(Condition condition, Consumer<EventFact> taker) throws IOException {
        try {
            asked.events(condition, taker);
        } catch (BusyIndexException e) {
            throw ProblemException.indexing(COME_AGAIN);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            asked.close();
        } finally {
            growing.close();
        }
    }
}
