package org.isnad.archive.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/**
 * Counts hits by their facets. The tables of values, which take longer to make than the counting, are kept as long as the
 * index stays the same. Safe for many threads.
 */
final class FacetCounter {
    private @Nullable IndexReader known;
    private Map<Facet, StringDocValuesReaderState> tables = Map.of();

    List<FacetCounts> count(IndexReader reader, FacetsCollector collected, int values) throws IOException {
        List<FacetCounts> facets = new ArrayList<>();
        for (var table : tables(reader).entrySet()) {
            String field = table.getKey().field();
            FacetResult result = new StringValueFacetCounts(table.getValue(), collected).getTopChildren(values, field);
            if (result != null && result.labelValues.length > 0) {
                List<FacetCounts.Count> counts = new ArrayList<>();
                for (var value : result.labelValues) {
                    counts.add(new FacetCounts.Count(value.label, value.value.intValue()));
                }
                facets.add(new FacetCounts(table.getKey(), counts, result.childCount));
            }
        }
        return facets;
    }

    private synchronized Map<Facet, StringDocValuesReaderState> tables(IndexReader reader) throws IOException {
        if (!reader.equals(known)) {
            Map<Facet, StringDocValuesReaderState> made = new EnumMap<>(Facet.class);
            for (Facet facet : Facet.values()) {
                made.put(facet, new StringDocValuesReaderState(reader, facet.field()));
            }
            tables = made;
            known = reader;
        }
        return tables;
    }
}
