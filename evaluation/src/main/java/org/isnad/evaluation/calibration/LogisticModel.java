package org.isnad.evaluation.calibration;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isnad.extraction.statements.Evidence;

/**
 * A logistic regression of being right on the evidence (D. R. Cox, 1958), held back by a ridge penalty, since statements
 * that are wrong are few.
 *
 * @param weights what each feature adds to the log odds
 */
public record LogisticModel(Map<Evidence, Double> weights) {
    /** How strongly weights are drawn to nought; that of {@link Evidence#PLAIN} is not. */
    private static final double RIDGE = 2.0;

    private static final int STEPS = 4_000;
    private static final double RATE = 1.5;

    public LogisticModel {
        weights = Map.copyOf(weights);
    }

    /** Fits by gradient ascent, which the concave likelihood makes safe. */
    public static LogisticModel fit(List<Judged> examples) {
        Evidence[] features = Evidence.values();
        double[] weights = new double[features.length];
        double[][] values = new double[examples.size()][];
        for (int i = 0; i < values.length; i++) {
            values[i] = values(examples.get(i), features);
        }
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[features.length];
            for (int i = 0; i < values.length; i++) {
                double error = examples.get(i).forecast().outcome() - probability(weights, values[i]);
                for (int j = 0; j < slope.length; j++) {
                    slope[j] += error * values[i][j];
                }
            }
            for (int j = 0; j < slope.length; j++) {
                double penalty = features[j] == Evidence.PLAIN ? 0 : RIDGE * weights[j];
                weights[j] += RATE / values.length * (slope[j] - penalty);
            }
        }
        Map<Evidence, Double> fitted = new EnumMap<>(Evidence.class);
        for (int j = 0; j < features.length; j++) {
            fitted.put(features[j], weights[j]);
        }
        return new LogisticModel(fitted);
    }

    /** How sure it is of a statement, from 0 to 1. */
    public double probability(Map<Evidence, Double> evidence) {
        double sum = 0;
        for (Map.Entry<Evidence, Double> entry : evidence.entrySet()) {
            sum += entry.getValue() * weights.getOrDefault(entry.getKey(), 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static double[] values(Judged example, Evidence[] features) {
        double[] values = new double[features.length];
        for (int j = 0; j < features.length; j++) {
            values[j] = example.evidence().getOrDefault(features[j], 0.0);
        }
        return values;
    }

    private static double probability(double[] weights, double[] values) {
        double sum = 0;
        for (int j = 0; j < weights.length; j++) {
            sum += weights[j] * values[j];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** A line a feature, as {@code confidence.txt} has them. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder();
        for (Evidence feature : Evidence.values()) {
            lines.append(
                    String.format(Locale.ROOT, "%-20s %6.2f\n", feature.key(), weights.getOrDefault(feature, 0.0)));
        }
        return lines.toString();
    }
}
