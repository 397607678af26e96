package org.isnad.language.arabic.names;

import java.util.function.IntFunction;

/** The best path through a chain of labels (Viterbi 1967): linear in the words, square in the labels. */
final class Viterbi {
    private final int labels;

    Viterbi(int labels) {
        this.labels = labels;
    }

    /**
     * The best label of each word.
     *
     * @param length number of words, at least 1
     * @param nodes of a word: a score for each label
     * @param edges of a word and the one before it: a score for each label before, then each label after it
     */
    int[] decode(int length, IntFunction<float[]> nodes, IntFunction<float[]> edges) {
        int[][] from = new int[length][labels];
        float[] scores = nodes.apply(0);
        for (int at = 1; at < length; at++) {
            float[] node = nodes.apply(at);
            float[] edge = edges.apply(at);
            float[] next = new float[labels];
            for (int to = 0; to < labels; to++) {
                int best = 0;
                float most = Float.NEGATIVE_INFINITY;
                for (int before = 0; before < labels; before++) {
                    float score = scores[before] + edge[before * labels + to];
                    if (score > most) {
                        most = score;
                        best = before;
                    }
                }
                from[at][to] = best;
                next[to] = most + node[to];
            }
            scores = next;
        }
        int last = 0;
        for (int label = 1; label < labels; label++) {
            last = scores[label] > scores[last] ? label : last;
        }
        int[] path = new int[length];
        for (int at = length - 1; at >= 0; at--) {
            path[at] = last;
            last = from[at][last];
        }
        return path;
    }
}
