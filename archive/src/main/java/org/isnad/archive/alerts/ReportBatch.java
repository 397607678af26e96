package org.isnad.archive.alerts;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.isnad.archive.ArchivedReport;
import org.isnad.archive.search.Hit;
import org.isnad.archive.search.IndexSearch;
import org.isnad.archive.search.MemoryIndex;
import org.isnad.archive.search.Order;
import org.isnad.archive.search.SearchRequest;
import org.isnad.archive.search.SearchResult;

/**
 * A few reports in an index in memory, made by the same rules as the one on disk, so that a saved search finds here exactly
 * what the same search finds there.
 */
final class ReportBatch implements Closeable {
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearch search;

    ReportBatch(List<ArchivedReport> reports) throws IOException {
        MemoryIndex.write(directory, reports);
        this.reader = DirectoryReader.open(directory);
        this.search = new IndexSearch(new IndexSearcher(reader));
    }

    /** All that a search finds, by report, the latest number first. */
    List<Hit> find(SavedSearch saved) throws IOException {
        List<Hit> hits = new ArrayList<>();
        SearchRequest request = SearchRequest.of(saved.condition(), saved.level())
                .withOrder(Order.DATE)
                .withLimit(SearchRequest.MOST);
        SearchResult page = search.search(request);
        hits.addAll(page.hits());
        while (page.next() != null) {
            page = search.search(request.after(page.next()));
            hits.addAll(page.hits());
        }
        return hits;
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
