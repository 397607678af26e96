package org.isnad.evaluation.names;

import java.util.Arrays;
import org.isnad.evaluation.names.NameTrainer.FeatureNumbers;
import org.isnad.language.arabic.names.NameFeatures;

/**
 * A sentence to learn from.
 *
 * @param words of each word the numbers of its features
 * @param pairs of each word but the first the numbers of the features it has together with the one before it
 * @param labels the right label of each word
 */
@SuppressWarnings("ArrayRecordComponent") // read by index in the inner loop, compared by nobody
record ChainExample(int[][] words, int[][] pairs, int[] labels) {
    static ChainExample of(NameFeatures features, int[] labels, FeatureNumbers words, FeatureNumbers pairs) {
        int[][] wordFeatures = new int[labels.length][];
        int[][] pairFeatures = new int[labels.length][];
        for (int i = 0; i < labels.length; i++) {
            wordFeatures[i] = Arrays.stream(features.of(i)).map(words::number).toArray();
            pairFeatures[i] = i == 0
                    ? new int[0]
                    : Arrays.stream(features.ofPair(i)).map(pairs::number).toArray();
        }
        return new ChainExample(wordFeatures, pairFeatures, labels);
    }

    /** The same with other numbers; features whose new number is negative are left out. */
    ChainExample renumbered(int[] newWords, int[] newPairs) {
        return new ChainExample(renumbered(words, newWords), renumbered(pairs, newPairs), labels);
    }

    private static int[][] renumbered(int[][] features, int[] numbers) {
        return Arrays.stream(features)
                .map(row -> Arrays.stream(row)
                        .map(f -> numbers[f])
                        .filter(f -> f >= 0)
                        .toArray())
                .toArray(int[][]::new);
    }

    int length() {
        return labels.length;
    }
}
