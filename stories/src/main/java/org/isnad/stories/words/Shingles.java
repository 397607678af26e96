package org.isnad.stories.words;

import com.carrotsearch.hppc.BitMixer;
import com.carrotsearch.hppc.LongHashSet;
import java.util.Arrays;

/**
 * Every four words in a row of a text, as numbers. Two texts that share many of them share wording, however their
 * paragraphs were moved about. Immutable.
 */
public final class Shingles {
    /** How many words are one shingle. */
    public static final int WORDS = 4;

    private final long[] inOrder;
    private final long[] distinct;

    private Shingles(long[] inOrder, long[] distinct) {
        this.inOrder = inOrder;
        this.distinct = distinct;
    }

    static Shingles of(int[] words) {
        var inOrder = new long[Math.max(0, words.length - WORDS + 1)];
        var seen = new LongHashSet(inOrder.length);
        for (int at = 0; at < inOrder.length; at++) {
            long shingle = 0;
            for (int i = 0; i < WORDS; i++) {
                shingle = BitMixer.mix64(shingle * 31 + words[at + i]);
            }
            inOrder[at] = shingle;
            seen.add(shingle);
        }
        long[] distinct = seen.toArray();
        Arrays.sort(distinct);
        return new Shingles(inOrder, distinct);
    }

    /** The shingle that begins at each word but the last three. The array is shared: do not write to it. */
    public long[] inOrder() {
        return inOrder;
    }

    /** Each shingle once, ascending. The array is shared: do not write to it. */
    public long[] distinct() {
        return distinct;
    }

    /** Whether one of them is this. */
    public boolean contains(long shingle) {
        return Arrays.binarySearch(distinct, shingle) >= 0;
    }
}
