package org.isnad.archive.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.isnad.archive.search.IndexState.Empty;
import org.isnad.archive.search.IndexState.Ready;
import org.isnad.archive.search.IndexState.Unusable;
import org.isnad.archive.search.query.Condition;
import org.jspecify.annotations.Nullable;

/**
 * The search index in a folder beside the store.
 *
 * <pre>{@code
 * try (SearchIndex index = SearchIndex.open(folder, store::after, System.err::println)) {
 *     index.catchUp();
 *     SearchResult result = index.search(SearchRequest.of(QueryReader.read("speaker:الكرملين كورسك"), Level.STATEMENTS));
 * }
 * }</pre>
 *
 * <p>It remembers how far it has read: {@link #catchUp} goes on from there. One process writes at a time, any number
 * search meanwhile. An index that is damaged, or of an older Isnad, is made anew from the store, and that is told as a note
 * and no error. Safe for many threads.
 */
public final class SearchIndex implements Closeable {
    private final Path folder;
    private final ReportSource source;
    private final Consumer<String> notes;
    private final Directory directory;
    private final IndexUpdate update;
    private final FacetCounter facets = new FacetCounter();
    private @Nullable SearcherManager searchers;

    private SearchIndex(Path folder, ReportSource source, Consumer<String> notes) throws IOException {
        this.folder = folder;
        this.source = source;
        this.notes = notes;
        this.directory = FSDirectory.open(folder);
        this.update = new IndexUpdate(folder, directory);
    }

    /**
     * Opens the index of a folder, which is made where it is not there.
     *
     * @param source what it is made from
     * @param notes takes what is worth knowing and no error, a sentence a call
     */
    public static SearchIndex open(Path folder, ReportSource source, Consumer<String> notes) throws IOException {
        Files.createDirectories(folder);
        return new SearchIndex(folder, source, notes);
    }

    /**
     * Adds what was stored since the last time.
     *
     * @return how many reports were added
     * @throws BusyIndexException if another process is writing to it
     */
    public synchronized long catchUp() throws IOException {
        return switch (IndexState.of(directory)) {
            case Ready ready -> update.add(source, ready.last());
            case Empty empty -> update.add(source, 0);
            case Unusable unusable -> renew(unusable.reason());
        };
    }

    /**
     * Makes the index anew from the store. Until that is done it can be searched as it was.
     *
     * @return how many reports it holds
     * @throws BusyIndexException if another process is writing to it
     */
    public synchronized long rebuild() throws IOException {
        return update.rebuild(source, IndexState.of(directory) instanceof Unusable);
    }

    /** The number of the last report that the index knows of, 0 for none. */
    public synchronized long last() throws IOException {
        return IndexState.of(directory) instanceof Ready ready ? ready.last() : 0;
    }

    /** How many bytes it takes on disk. */
    public long bytes() throws IOException {
        long bytes = 0;
        for (String file : directory.listAll()) {
            bytes += directory.fileLength(file);
        }
        return bytes;
    }

    /**
     * Searches what was last committed, by this process or another one.
     *
     * @throws IllegalArgumentException if the request's cursor is none, or of another search
     */
    public SearchResult search(SearchRequest request) throws IOException {
        try {
            return searchOnce(request);
        } catch (IOException | RuntimeException e) {
            if (e instanceof IllegalArgumentException || !isDamaged(e)) {
                throw e;
            }
            renew("is damaged");
            return searchOnce(request);
        }
    }

    private SearchResult searchOnce(SearchRequest request) throws IOException {
        SearcherManager manager = searchers();
        IndexSearcher searcher = manager.acquire();
        try {
            return new IndexSearch(searcher, facets).search(request);
        } finally {
            manager.release(searcher);
        }
    }

    /**
     * Gives every event that fits a condition, for counting, in no order. Takes about a second for a million.
     *
     * @param taker called by this thread
     */
    public void events(Condition condition, Consumer<EventFact> taker) throws IOException {
        SearcherManager manager = searchers();
        IndexSearcher searcher = manager.acquire();
        try {
            EventFacts.each(searcher, condition, taker);
        } finally {
            manager.release(searcher);
        }
    }

    private synchronized SearcherManager searchers() throws IOException {
        SearcherManager open = searchers;
        if (open == null) {
            switch (IndexState.of(directory)) {
                case Ready ready -> {}
                case Empty empty -> catchUp();
                case Unusable unusable -> renew(unusable.reason());
            }
            if (IndexState.of(directory) instanceof Empty) {
                update.rebuild(source, false);
            }
            open = new SearcherManager(directory, null);
            searchers = open;
        } else {
            open.maybeRefresh();
        }
        return open;
    }

    private synchronized long renew(String reason) throws IOException {
        notes.accept(folder + ": the search index " + reason + "; it is made anew from the store");
        closeSearchers();
        return update.rebuild(source, true);
    }

    /** Whether a failure comes of the files: read wrongly they make all kinds of faults, so their checksums are asked. */
    private boolean isDamaged(Exception failure) {
        if (failure instanceof IOException io && IndexState.isDamage(io)) {
            return true;
        }
        try {
            SearcherManager manager = searchers();
            IndexSearcher searcher = manager.acquire();
            try {
                for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                    leaf.reader().checkIntegrity();
                }
                return false;
            } finally {
                manager.release(searcher);
            }
        } catch (IOException e) {
            return IndexState.isDamage(e);
        }
    }

    private void closeSearchers() throws IOException {
        if (searchers != null) {
            searchers.close();
            searchers = null;
        }
    }

    @Override
    public synchronized void close() throws IOException {
        closeSearchers();
        directory.close();
    }
}
