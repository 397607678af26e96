package org.isnad.archive.search;

import java.util.List;

/**
 * How many hits have each value of a facet.
 *
 * @param facet by what was counted
 * @param counts the commonest first
 * @param values how many values there are in all
 */
public record FacetCounts(Facet facet, List<Count> counts, int values) {
    public FacetCounts {
        counts = List.copyOf(counts);
    }

    /** A value and how many hits have it. */
    public record Count(String value, int hits) {}
}
