package org.isnad.stories.comparison;

import java.util.List;
import org.isnad.model.Figure;
import org.isnad.model.Publication;

/**
 * Figures for the same thing that are not the same.
 *
 * @param counted what is counted, in the words of the first who counts it
 * @param given every figure that a source gives for it, in the order of publication
 */
public record Difference(String counted, List<Given> given) {
    public Difference {
        given = List.copyOf(given);
    }

    /**
     * A figure as a source gives it.
     *
     * @param source the id of the source that speaks
     * @param figure value, qualifier, unit and what is counted
     * @param published when the article with it appeared
     * @param evidence where
     */
    public record Given(String source, Figure figure, Publication published, Evidence evidence) {}
}
