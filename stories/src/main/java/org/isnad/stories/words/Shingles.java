package org.isnad.stories.words;

import com.carrotsearch.hppc.BitMixer;
import com.carrotsearch.hppc.LongHashSet;
import java.util.Arrays;

/**
 * Every four words in a row of a text, as numbers, each once. Two texts that share many of them share wording, however
 * their paragraphs were moved about. Immutable.
 */
public final class Shingles {
    /** How many words are one shingle. */
    public static final int WORDS = 4;

    private final long[] distinct;

    private Shingles(long[] distinct) {
        this.distinct = distinct;
    }

    static Shingles of(int[] words) {
        int rows = Math.max(0, words.length - WORDS + 1);
        var seen = new LongHashSet(rows);
        for (int at = 0; at < rows; at++) {
            seen.add(at(words, at));
        }
        long[] distinct = seen.toArray();
        Arrays.sort(distinct);
        return new Shingles(distinct);
    }

    /** The shingle that begins at a word. */
    public static long at(int[] words, int from) {
        long shingle = 0;
        for (int at = from; at < from + WORDS; at++) {
            shingle = BitMixer.mix64(shingle * 31 + words[at]);
        }
        return shingle;
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
