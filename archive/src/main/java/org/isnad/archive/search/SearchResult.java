package org.isnad.archive.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of hits.
 *
 * @param total how many there are in all
 * @param hits those of this page
 * @param next where the next page begins, to hand over as {@link SearchRequest#after()}; {@code null} on the last one
 * @param facets all hits counted, where that was asked
 */
public record SearchResult(
        long total, List<Hit> hits, @Nullable String next, List<FacetCounts> facets) {
    public SearchResult {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
    }
}
