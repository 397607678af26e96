package org.isnad.archive.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.Weight;
import org.isnad.archive.search.query.TextField;
import org.isnad.model.Span;

/** One search in an index that is open: on disk, or in memory for alerts. */
public final class IndexSearch {
    private final IndexSearcher searcher;
    private final FacetCounter counter;

    public IndexSearch(IndexSearcher searcher) {
        this(searcher, new FacetCounter());
    }

    IndexSearch(IndexSearcher searcher, FacetCounter counter) {
        this.searcher = searcher;
        this.counter = counter;
    }

    /**
     * Searches.
     *
     * @throws IllegalArgumentException if the request's cursor is none, or of another search
     * @throws IOException if the index cannot be read
     */
    public SearchResult search(SearchRequest request) throws IOException {
        Query query = searcher.rewrite(ConditionQueries.of(request.condition(), request.level()));
        int documents = searcher.getIndexReader().maxDoc();
        if (documents == 0) {
            return new SearchResult(0, List.of(), null, List.of());
        }
        FieldDoc after = request.after() == null ? null : PageCursor.read(request, documents);
        var top = new TopFieldCollectorManager(
                PageCursor.sort(request.order()), request.limit() + 1, after, Integer.MAX_VALUE);
        TopFieldDocs found;
        List<FacetCounts> facets = List.of();
        if (request.facetValues() > 0) {
            Object[] both = searcher.search(query, new MultiCollectorManager(top, new FacetsCollectorManager()));
            found = (TopFieldDocs) both[0];
            facets = counter.count(searcher.getIndexReader(), (FacetsCollector) both[1], request.facetValues());
        } else {
            found = searcher.search(query, top);
        }
        List<Hit> hits = hits(request, query, found);
        String next = found.scoreDocs.length <= request.limit()
                ? null
                : PageCursor.write(request, (FieldDoc) found.scoreDocs[request.limit() - 1]);
        return new SearchResult(found.totalHits.value(), hits, next, facets);
    }

    private List<Hit> hits(SearchRequest request, Query query, TopFieldDocs found) throws IOException {
        List<Hit> hits = new ArrayList<>();
        Weight weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
        for (ScoreDoc scored : found.scoreDocs) {
            if (hits.size() == request.limit()) {
                break;
            }
            List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(scored.doc, leaves));
            int doc = scored.doc - leaf.docBase;
            Matches matches = weight.matches(leaf, doc);
            Object[] place = ((FieldDoc) scored).fields;
            hits.add(new Hit(
                    (Long) place[1],
                    request.level(),
                    ((Long) place[2]).intValue(),
                    request.order() == Order.RELEVANCE ? (Float) place[0] : 0,
                    matches == null ? List.of() : spans(matches, false),
                    matches == null ? List.of() : spans(matches, true)));
        }
        return hits;
    }

    private static List<Span> spans(Matches matches, boolean title) throws IOException {
        var spans = new TreeSet<Span>();
        for (String field : matches) {
            MatchesIterator match = matches.getMatches(field);
            if (match == null || title != field.equals(IndexFields.of(TextField.TITLE))) {
                continue;
            }
            while (match.next()) {
                if (match.startOffset() >= 0) {
                    spans.add(new Span(match.startOffset(), match.endOffset()));
                }
            }
        }
        List<Span> apart = new ArrayList<>();
        for (Span span : spans) {
            if (apart.isEmpty() || !apart.getLast().overlaps(span)) {
                apart.add(span);
            } else {
                apart.set(apart.size() - 1, apart.getLast().to(span));
            }
        }
        return apart;
    }
}
