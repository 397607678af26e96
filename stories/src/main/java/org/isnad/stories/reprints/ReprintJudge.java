package org.isnad.stories.reprints;

import java.util.List;
import org.isnad.stories.learnt.LogisticModel;
import org.isnad.stories.words.Vocabulary;

/**
 * Decides whether one of two texts is a reprint of the other, by weights learnt from labelled pairs
 * ({@code reprint-weights.txt}). Immutable, safe for many threads.
 *
 * @param model the weights
 */
public record ReprintJudge(LogisticModel model) {
    /** The share of words below which nothing is called a reprint, however it looks. */
    public static final double LEAST_CONTAINED = 0.15;

    /** With the weights that come with Isnad. */
    public static ReprintJudge standard() {
        return new ReprintJudge(LogisticModel.read(ReprintJudge.class, "reprint-weights.txt", featureNames()));
    }

    /** What the weights are called, in order. */
    public static List<String> featureNames() {
        return ReprintFeature.names();
    }

    /** The numbers that are weighed. */
    public static double[] features(Alignment alignment, double sameStory, Vocabulary vocabulary) {
        return ReprintFeature.of(alignment, sameStory, vocabulary);
    }

    /**
     * Whether the shorter text is taken from the longer one, or both from a third.
     *
     * @param sameStory the chance that both tell the same story
     */
    public boolean isReprint(Alignment alignment, double sameStory, Vocabulary vocabulary) {
        return alignment.containedWithStock() >= LEAST_CONTAINED
                && model.probability(features(alignment, sameStory, vocabulary)) >= 0.5;
    }
}
