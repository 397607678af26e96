package org.isnad.stories.reprints;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntIntHashMap;
import com.carrotsearch.hppc.LongIntHashMap;
import com.carrotsearch.hppc.LongObjectHashMap;
import com.carrotsearch.hppc.procedures.IntProcedure;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.isnad.stories.words.ArticleWords;

/**
 * Finds the articles that share rows of four words with another one, without looking at the rest. Rows that more than
 * {@value #COMMON} articles share are passed over: they are stock phrases, and copies share rarer ones. Exact, where a
 * sketch such as MinHash misses an article that was cut to half. For one thread at a time.
 */
public final class ShingleIndex {
    private static final int COMMON = 100;

    /** Most rows are in one article only: those need no list. */
    private final LongIntHashMap single = new LongIntHashMap();

    private final LongObjectHashMap<IntArrayList> several = new LongObjectHashMap<>();

    /** Adds an article under a number. */
    public void add(int article, ArticleWords words) {
        for (long shingle : words.shingles().distinct()) {
            IntArrayList list = several.get(shingle);
            if (list != null) {
                list.add(article);
            } else if (single.containsKey(shingle)) {
                several.put(shingle, IntArrayList.from(single.remove(shingle), article));
            } else {
                single.put(shingle, article);
            }
        }
    }

    /** Takes an article out again. */
    public void remove(int article, ArticleWords words) {
        for (long shingle : words.shingles().distinct()) {
            IntArrayList list = several.get(shingle);
            if (list == null) {
                single.remove(shingle);
            } else {
                list.removeElement(article);
                if (list.isEmpty()) {
                    several.remove(shingle);
                }
            }
        }
    }

    /**
     * The numbers of the articles that share rows with these words, ascending.
     *
     * @param least how many shared rows are asked for, as a share of this article's or the other's, whichever has fewer
     * @param sizes tells how many rows the article of a number has
     */
    public int[] sharing(ArticleWords words, double least, IntUnaryOperator sizes) {
        long[] shingles = words.shingles().distinct();
        var shared = new IntIntHashMap();
        for (long shingle : shingles) {
            IntArrayList list = several.get(shingle);
            if (list == null && single.containsKey(shingle)) {
                shared.addTo(single.get(shingle), 1);
            } else if (list != null && list.size() <= COMMON) {
                list.forEach((IntProcedure) article -> shared.addTo(article, 1));
            }
        }
        var found = new IntArrayList();
        for (var each : shared) {
            if (each.value >= least * Math.min(shingles.length, sizes.applyAsInt(each.key))) {
                found.add(each.key);
            }
        }
        int[] numbers = found.toArray();
        Arrays.sort(numbers);
        return numbers;
    }
}
