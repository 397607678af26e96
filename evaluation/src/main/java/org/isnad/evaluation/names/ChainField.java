package org.isnad.evaluation.names;

import java.util.HashMap;
import java.util.Map;

/**
 * The weights of a linear-chain conditional random field while it learns, and one step of learning: the gradient of one
 * sentence's log-likelihood by forward-backward (Rabiner 1989), in log space.
 */
final class ChainField {
    private final int labels;
    private final float[] words;
    private final float[] pairs;
    /** All weights are to be multiplied by this: so the prior shrinks them all at the cost of one product. */
    private double scale = 1;

    private final float[] wordSums;
    private final float[] pairSums;
    private int remembered;

    ChainField(int labels, int wordFeatures, int pairFeatures) {
        this.labels = labels;
        this.words = new float[wordFeatures * labels];
        this.pairs = new float[pairFeatures * labels * labels];
        this.wordSums = new float[words.length];
        this.pairSums = new float[pairs.length];
    }

    /**
     * Takes the weights as they are now into the average that {@link #wordRows} and {@link #pairRows} give: the average of
     * late steps lies nearer to the best weights than the last step does (Polyak and Juditsky 1992).
     */
    void remember() {
        addScaled(words, wordSums);
        addScaled(pairs, pairSums);
        remembered++;
    }

    private void addScaled(float[] weights, float[] sums) {
        for (int i = 0; i < weights.length; i++) {
            sums[i] += (float) (weights[i] * scale);
        }
    }

    /** One step along the gradient of one sentence. */
    void learn(ChainExample example, double rate, double prior) {
        int n = example.length();
        if (n == 0) {
            return;
        }
        double[][] node = new double[n][];
        double[][] edge = new double[n][];
        for (int i = 0; i < n; i++) {
            node[i] = sum(words, example.words()[i], labels);
            edge[i] = sum(pairs, example.pairs()[i], labels * labels);
        }
        double[][] forward = forward(node, edge);
        double[][] backward = backward(node, edge);
        double total = logSum(forward[n - 1], labels);
        shrink(1 - rate * prior);
        double step = rate / scale;
        for (int i = 0; i < n; i++) {
            double[] gradient = new double[labels];
            for (int label = 0; label < labels; label++) {
                gradient[label] = -Math.exp(forward[i][label] + backward[i][label] - total);
            }
            gradient[example.labels()[i]] += 1;
            add(words, example.words()[i], gradient, step);
            if (i > 0) {
                add(pairs, example.pairs()[i], pairGradient(example, i, node, edge, forward, backward, total), step);
            }
        }
    }

    private double[] pairGradient(
            ChainExample example,
            int i,
            double[][] node,
            double[][] edge,
            double[][] forward,
            double[][] backward,
            double total) {
        double[] gradient = new double[labels * labels];
        for (int before = 0; before < labels; before++) {
            for (int label = 0; label < labels; label++) {
                int at = before * labels + label;
                gradient[at] =
                        -Math.exp(forward[i - 1][before] + edge[i][at] + node[i][label] + backward[i][label] - total);
            }
        }
        gradient[example.labels()[i - 1] * labels + example.labels()[i]] += 1;
        return gradient;
    }

    private double[][] forward(double[][] node, double[][] edge) {
        double[][] forward = new double[node.length][labels];
        forward[0] = node[0].clone();
        double[] terms = new double[labels];
        for (int i = 1; i < node.length; i++) {
            for (int label = 0; label < labels; label++) {
                for (int before = 0; before < labels; before++) {
                    terms[before] = forward[i - 1][before] + edge[i][before * labels + label];
                }
                forward[i][label] = node[i][label] + logSum(terms, labels);
            }
        }
        return forward;
    }

    private double[][] backward(double[][] node, double[][] edge) {
        double[][] backward = new double[node.length][labels];
        double[] terms = new double[labels];
        for (int i = node.length - 2; i >= 0; i--) {
            for (int label = 0; label < labels; label++) {
                for (int after = 0; after < labels; after++) {
                    terms[after] = backward[i + 1][after] + node[i + 1][after] + edge[i + 1][label * labels + after];
                }
                backward[i][label] = logSum(terms, labels);
            }
        }
        return backward;
    }

    private static double logSum(double[] terms, int count) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            largest = Math.max(largest, terms[i]);
        }
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += Math.exp(terms[i] - largest);
        }
        return largest + Math.log(sum);
    }

    private double[] sum(float[] weights, int[] features, int width) {
        double[] sums = new double[width];
        for (int feature : features) {
            int from = feature * width;
            for (int i = 0; i < width; i++) {
                sums[i] += weights[from + i];
            }
        }
        for (int i = 0; i < width; i++) {
            sums[i] *= scale;
        }
        return sums;
    }

    private static void add(float[] weights, int[] features, double[] gradient, double step) {
        for (int feature : features) {
            int from = feature * gradient.length;
            for (int i = 0; i < gradient.length; i++) {
                weights[from + i] += (float) (step * gradient[i]);
            }
        }
    }

    private void shrink(double by) {
        scale *= by;
        if (scale < 1e-6) {
            for (int i = 0; i < words.length; i++) {
                words[i] *= (float) scale;
            }
            for (int i = 0; i < pairs.length; i++) {
                pairs[i] *= (float) scale;
            }
            scale = 1;
        }
    }

    Map<Integer, float[]> wordRows(Map<Integer, Integer> numbers) {
        return rows(wordSums, numbers, labels);
    }

    Map<Integer, float[]> pairRows(Map<Integer, Integer> numbers) {
        return rows(pairSums, numbers, labels * labels);
    }

    private Map<Integer, float[]> rows(float[] sums, Map<Integer, Integer> numbers, int width) {
        Map<Integer, float[]> rows = new HashMap<>();
        numbers.forEach((hash, number) -> {
            float[] row = new float[width];
            for (int i = 0; i < width; i++) {
                row[i] = sums[number * width + i] / remembered;
            }
            rows.put(hash, row);
        });
        return rows;
    }
}
