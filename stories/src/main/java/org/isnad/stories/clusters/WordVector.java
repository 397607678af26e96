package org.isnad.stories.clusters;

import com.carrotsearch.hppc.IntIntHashMap;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * How much each word counts in a text: weights of length one, by the rarity of the word and how often it stands there.
 *
 * @param terms the words' numbers; not to be written to
 * @param weights the weight of each; not to be written to
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared as a whole.
record WordVector(int[] terms, float[] weights) {
    /** The vector of terms, of which some may be there more than once. */
    static WordVector of(int[] all, IntToDoubleFunction rarity) {
        var counts = new IntIntHashMap(all.length);
        for (int term : all) {
            counts.addTo(term, 1);
        }
        int[] terms = counts.keys().toArray();
        Arrays.sort(terms);
        float[] weights = new float[terms.length];
        double squares = 0;
        for (int i = 0; i < terms.length; i++) {
            double weight = (1 + Math.log(counts.get(terms[i]))) * rarity.applyAsDouble(terms[i]);
            weights[i] = (float) weight;
            squares += weight * weight;
        }
        double length = Math.sqrt(squares);
        for (int i = 0; i < weights.length && length > 0; i++) {
            weights[i] /= (float) length;
        }
        return new WordVector(terms, weights);
    }

    /** The terms of the greatest weight, the greatest first. */
    WordVector greatest(int most) {
        Integer[] order = new Integer[terms.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order,
                (a, b) -> weights[a] != weights[b]
                        ? Float.compare(weights[b], weights[a])
                        : Integer.compare(terms[a], terms[b]));
        int size = Math.min(most, order.length);
        int[] greatest = new int[size];
        float[] theirs = new float[size];
        for (int i = 0; i < size; i++) {
            greatest[i] = terms[order[i]];
            theirs[i] = weights[order[i]];
        }
        return new WordVector(greatest, theirs);
    }
}
