package org.isnad.stories.reprints;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.isnad.stories.words.Vocabulary;

/** What speaks for or against a text's being copied: one number each, in the order of the weights. */
enum ReprintFeature {
    /** The share of the shorter text's words, stock phrases aside, that the longer one has in the same runs. */
    CONTAINED,
    /** The share of words in shared runs of eight words and more. */
    LONG_RUNS,
    /** The share of the shorter text's words that the longer one has anywhere, by their rarity. */
    SAME_WORDS,
    /** The longest shared run, as the logarithm of its words. */
    LONGEST_RUN,
    /** The chance that both tell the same story. */
    SAME_STORY;

    private static final int LONG_RUN = 8;

    static List<String> names() {
        return Arrays.stream(values()).map(ReprintFeature::name).toList();
    }

    static double[] of(Alignment alignment, double sameStory, Vocabulary vocabulary) {
        Map<ReprintFeature, Double> features = new EnumMap<>(ReprintFeature.class);
        features.put(CONTAINED, alignment.contained());
        features.put(LONG_RUNS, alignment.inRunsOf(LONG_RUN));
        features.put(SAME_WORDS, sameWords(alignment, vocabulary));
        features.put(LONGEST_RUN, Math.log(1 + alignment.longestRun()));
        features.put(SAME_STORY, sameStory);
        return Arrays.stream(values())
                .mapToDouble(feature -> features.getOrDefault(feature, 0.0))
                .toArray();
    }

    private static double sameWords(Alignment alignment, Vocabulary vocabulary) {
        double all = 0;
        double same = 0;
        int[] others = alignment.longer().stems();
        for (int stem : alignment.shorter().stems()) {
            double rarity = vocabulary.rarity(stem);
            all += rarity;
            same += Arrays.binarySearch(others, stem) >= 0 ? rarity : 0;
        }
        return all == 0 ? 0 : same / all;
    }
}
