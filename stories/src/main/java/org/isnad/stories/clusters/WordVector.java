package org.isnad.stories.clusters;

import com.carrotsearch.hppc.LongIntHashMap;
import java.util.Arrays;
import java.util.function.LongToDoubleFunction;

/**
 * How much each word counts in a text: weights of length one, by the rarity of the word and how often it stands there.
 *
 * @param terms the words' numbers, ascending; not to be written to
 * @param weights the weight of each; not to be written to
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared as a whole.
record WordVector(long[] terms, float[] weights) {
    /** The vector of terms, of which some may be there more than once. */
    static WordVector of(long[] all, LongToDoubleFunction rarity) {
        var counts = new LongIntHashMap(all.length);
        for (long term : all) {
            counts.addTo(term, 1);
        }
        long[] terms = counts.keys().toArray();
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

    boolean isEmpty() {
        return terms.length == 0;
    }

    /** How alike two are, from 0 to 1: the cosine of the angle between them. */
    double cosine(WordVector other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length && j < other.terms.length) {
            long difference = terms[i] - other.terms[j];
            if (difference == 0) {
                sum += (double) weights[i++] * other.weights[j++];
            } else if (difference < 0) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    /** The terms of the greatest weight, the greatest first. */
    WordVector greatest(int most) {
        Integer[] order = new Integer[terms.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(
                order,
                (a, b) -> weights[a] != weights[b]
                        ? Float.compare(weights[b], weights[a])
                        : Long.compare(terms[a], terms[b]));
        int size = Math.min(most, order.length);
        long[] greatest = new long[size];
        float[] theirs = new float[size];
        for (int i = 0; i < size; i++) {
            greatest[i] = terms[order[i]];
            theirs[i] = weights[order[i]];
        }
        return new WordVector(greatest, theirs);
    }
}
