package org.isnad.stories.reprints;

import java.util.Arrays;
import org.isnad.stories.words.ArticleWords;
import org.isnad.stories.words.Shingles;

/**
 * The shorter of two texts laid on the longer one: each of its words is shared or not. A word is shared where it lies in a
 * run of at least {@value Shingles#WORDS} words that the longer text has in the same order; the runs themselves may stand
 * in any order, since editors move paragraphs.
 *
 * @param shorter the text with fewer words, the first one where both have as many
 * @param longer the other one
 * @param shared for each word of the shorter text whether it is shared; not to be written to
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared as a whole.
public record Alignment(ArticleWords shorter, ArticleWords longer, boolean[] shared) {
    /** Lays one text on the other. */
    public static Alignment of(ArticleWords a, ArticleWords b) {
        boolean swap = b.words().length < a.words().length;
        ArticleWords shorter = swap ? b : a;
        ArticleWords longer = swap ? a : b;
        boolean[] shared = new boolean[shorter.words().length];
        for (int at = 0; at + Shingles.WORDS <= shared.length; at++) {
            if (longer.shingles().contains(Shingles.at(shorter.words(), at))) {
                Arrays.fill(shared, at, at + Shingles.WORDS, true);
            }
        }
        return new Alignment(shorter, longer, shared);
    }

    /** The share of the shorter text's words that are shared, from 0 to 1; stock phrases do not count on either side. */
    public double contained() {
        boolean[] stock = shorter.stock();
        int counted = 0;
        int found = 0;
        for (int at = 0; at < shared.length; at++) {
            if (!stock[at]) {
                counted++;
                found += shared[at] ? 1 : 0;
            }
        }
        return counted == 0 ? 0 : found / (double) counted;
    }

    /** The share of the shorter text's words that are shared, stock phrases too. */
    public double containedWithStock() {
        return inRunsOf(Shingles.WORDS);
    }

    /** The share of the shorter text's words that lie in shared runs of at least so many words. */
    public double inRunsOf(int least) {
        int found = 0;
        int run = 0;
        for (int at = 0; at <= shared.length; at++) {
            if (at < shared.length && shared[at]) {
                run++;
            } else {
                found += run >= least ? run : 0;
                run = 0;
            }
        }
        return shared.length == 0 ? 0 : found / (double) shared.length;
    }

    /** How many words the longest shared run has. */
    public int longestRun() {
        int longest = 0;
        int run = 0;
        for (boolean each : shared) {
            run = each ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
