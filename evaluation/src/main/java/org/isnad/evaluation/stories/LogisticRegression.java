package org.isnad.evaluation.stories;

import java.util.Arrays;
import java.util.List;
import org.isnad.stories.learnt.LogisticModel;

/**
 * Learns a logistic regression by Newton's method (iteratively reweighted least squares), features brought to one scale
 * first, with a ridge that keeps weights small where features say the same.
 *
 * @param ridge how strongly; 1 is weak for thousands of examples
 */
record LogisticRegression(double ridge) {
    private static final int STEPS = 30;

    /**
     * An example to learn from.
     *
     * @param features numbers, as many in each example
     * @param positive what is to be told from them
     * @param weight how much it counts; 1 on the average
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared as a whole.
    record Example(double[] features, boolean positive, double weight) {}

    LogisticModel learn(List<Example> examples) {
        int size = examples.getFirst().features().length;
        double[] mean = new double[size];
        double[] deviation = new double[size];
        for (int i = 0; i < size; i++) {
            int at = i;
            mean[i] = examples.stream()
                    .mapToDouble(each -> each.features()[at])
                    .average()
                    .orElse(0);
            deviation[i] = Math.sqrt(examples.stream()
                            .mapToDouble(each -> Math.pow(each.features()[at] - mean[at], 2))
                            .average()
                            .orElse(0))
                    + 1e-9;
        }
        double[] scaled = new double[size + 1];
        for (int step = 0; step < STEPS; step++) {
            double largest = step(examples, mean, deviation, scaled);
            if (largest < 1e-7) {
                break;
            }
        }
        double[] weights = new double[size];
        double intercept = scaled[0];
        for (int i = 0; i < size; i++) {
            weights[i] = scaled[i + 1] / deviation[i];
            intercept -= weights[i] * mean[i];
        }
        return new LogisticModel(intercept, weights);
    }

    /** Improves the weights once, and tells the largest change. */
    private double step(List<Example> examples, double[] mean, double[] deviation, double[] weights) {
        int size = weights.length;
        double[][] system = new double[size][size + 1];
        double[] row = new double[size];
        for (Example example : examples) {
            row[0] = 1;
            double sum = weights[0];
            for (int i = 1; i < size; i++) {
                row[i] = (example.features()[i - 1] - mean[i - 1]) / deviation[i - 1];
                sum += weights[i] * row[i];
            }
            double chance = 1 / (1 + Math.exp(-sum));
            double error = example.weight() * ((example.positive() ? 1 : 0) - chance);
            double curvature = example.weight() * chance * (1 - chance);
            for (int i = 0; i < size; i++) {
                system[i][size] += error * row[i];
                for (int j = 0; j < size; j++) {
                    system[i][j] += curvature * row[i] * row[j];
                }
            }
        }
        for (int i = 0; i < size; i++) {
            system[i][i] += i == 0 ? 1e-9 : ridge;
            system[i][size] -= i == 0 ? 0 : ridge * weights[i];
        }
        double[] change = solve(system);
        for (int i = 0; i < size; i++) {
            weights[i] += change[i];
        }
        return Arrays.stream(change).map(Math::abs).max().orElse(0);
    }

    /** Solves linear equations, the right side in the last column, by elimination with pivots. */
    private static double[] solve(double[][] system) {
        int size = system.length;
        for (int column = 0; column < size; column++) {
            int pivot = column;
            for (int row = column + 1; row < size; row++) {
                if (Math.abs(system[row][column]) > Math.abs(system[pivot][column])) {
                    pivot = row;
                }
            }
            double[] swapped = system[column];
            system[column] = system[pivot];
            system[pivot] = swapped;
            for (int row = 0; row < size; row++) {
                if (row != column) {
                    double factor = system[row][column] / system[column][column];
                    for (int i = column; i <= size; i++) {
                        system[row][i] -= factor * system[column][i];
                    }
                }
            }
        }
        double[] solution = new double[size];
        for (int i = 0; i < size; i++) {
            solution[i] = system[i][size] / system[i][i];
        }
        return solution;
    }
}
