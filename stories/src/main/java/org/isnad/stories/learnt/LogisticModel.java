package org.isnad.stories.learnt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.language.Lexicon;

/**
 * A logistic regression: the chance of something, from features that are numbers.
 *
 * @param intercept what the sum of weighted features starts from
 * @param weights one for each feature, in the order of the features; not to be written to
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared as a whole.
public record LogisticModel(double intercept, double[] weights) {
    /** What the intercept is called in a file. */
    public static final String INTERCEPT = "INTERCEPT";

    /**
     * Reads a file of lines {@code NAME | WEIGHT} beside a class.
     *
     * @param features what the features are called, in order
     * @throws IllegalStateException if the file lacks a feature or has an unknown one
     */
    public static LogisticModel read(Class<?> beside, String file, List<String> features) {
        Map<String, Double> weights = new HashMap<>();
        for (List<String> entry : Lexicon.entries(beside, file, 2)) {
            weights.put(entry.get(0), Double.parseDouble(entry.get(1)));
        }
        double[] inOrder = features.stream()
                .mapToDouble(feature -> taken(feature, weights, file))
                .toArray();
        double intercept = taken(INTERCEPT, weights, file);
        if (!weights.isEmpty()) {
            throw new IllegalStateException(file + ": knows no feature " + weights.keySet());
        }
        return new LogisticModel(intercept, inOrder);
    }

    private static double taken(String feature, Map<String, Double> weights, String file) {
        Double weight = weights.remove(feature);
        if (weight == null) {
            throw new IllegalStateException(file + ": has no weight of " + feature);
        }
        return weight;
    }

    /** The chance, from 0 to 1. */
    public double probability(double[] features) {
        double sum = intercept;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
