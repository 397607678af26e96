package org.isnad.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.isnad.archive.alerts.AlertTrial;
import org.isnad.archive.search.BusyIndexException;
import org.isnad.archive.search.FoundHit;
import org.isnad.archive.search.FoundReports;
import org.isnad.archive.search.SearchIndex;
import org.isnad.archive.search.SearchRequest;
import org.isnad.archive.search.SearchResult;
import org.isnad.archive.store.Store;

/** An archive with its search index, for a command: the index is brought up to date before it is asked. */
final class ArchiveSearch implements AlertTrial.Archive, Closeable {
    /** From how many new reports on the wait is worth a word. */
    private static final int MANY = 1_000;

    /** Held here, since a logger that nobody holds forgets its level. Lucene tells what it finds of the processor. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private final Store store;
    private final SearchIndex index;
    private final Problems problems;

    /** Keeps Lucene from telling what it finds of the processor. */
    static void hushLucene() {
        LUCENE.setLevel(Level.SEVERE);
    }

    ArchiveSearch(StoreOption option, Problems problems) throws IOException {
        hushLucene();
        this.problems = problems;
        this.store = ExistingStore.open(option);
        try {
            this.index = SearchIndex.open(
                    ExistingStore.searchFolder(option), after -> store.reports(after + 1), problems::note);
        } catch (IOException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** Adds what was stored since the last search. */
    void catchUp() throws IOException {
        long last = store.lastNumber();
        long known = index.last();
        try {
            if (known > last) {
                problems.note(store.name() + ": the search index is one of another archive; it is made anew");
                index.rebuild();
            } else {
                if (last - known >= MANY) {
                    problems.note("adding " + (last - known) + " reports to the search index ...");
                }
                index.catchUp();
            }
        } catch (BusyIndexException e) {
            problems.note(e.getMessage() + "; the latest reports may be missing here");
        }
    }

    /** Makes the index anew; tells how many reports it holds. */
    long rebuild() throws IOException {
        return index.rebuild();
    }

    @Override
    public SearchResult search(SearchRequest request) throws IOException {
        return index.search(request);
    }

    /** The hits of a result with their reports; one whose report is gone is left out and told of. */
    @Override
    public List<FoundHit> reports(SearchResult result) throws IOException {
        return FoundReports.of(
                result,
                store::report,
                number -> problems.say(store.name() + ": has no report " + number
                        + ", which the search index knows (try: isnad archive reindex)"));
    }

    Store store() {
        return store;
    }

    @Override
    public void close() throws IOException {
        index.close();
        store.close();
    }
}
