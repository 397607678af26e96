package org.isnad.stories.clusters;

import java.util.List;
import org.isnad.stories.learnt.LogisticModel;

/**
 * Says how likely two articles tell one story, by weights learnt from a labelled day ({@code pair-weights.txt}). Immutable,
 * safe for many threads.
 *
 * @param model the weights
 */
public record PairJudge(LogisticModel model) {
    /** With the weights that come with Isnad. */
    public static PairJudge standard() {
        return new PairJudge(LogisticModel.read(PairJudge.class, "pair-weights.txt", featureNames()));
    }

    /** What the weights are called, in order. */
    public static List<String> featureNames() {
        return PairFeature.names();
    }

    /** The numbers that are weighed. */
    public static double[] features(ArticleProfile a, ArticleProfile b) {
        return PairFeature.of(a, b);
    }
}
