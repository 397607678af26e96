package org.isnad.stories.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the comparison: something that a source says, denies, or is said not to mention.
 *
 * @param id unique in its comparison, {@code c1}
 * @param wording the claim in the words of the earliest source that says so, the fullest of its article; never a
 *     sentence that no source wrote
 * @param cells one for each source of which something is known, in the order of the sources
 * @param figures where its sources count the same thing and differ: a list for each thing
 */
public record Claim(String id, Evidence wording, List<Cell> cells, List<Difference> figures) {
    public Claim {
        cells = List.copyOf(cells);
        figures = List.copyOf(figures);
    }

    /** How the source stands to this claim, or {@code null} where that is not known. */
    public @Nullable Cell cell(Source source) {
        return cells.stream()
                .filter(cell -> cell.source().equals(source.id()))
                .findFirst()
                .orElse(null);
    }
}
