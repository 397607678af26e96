package org.isnad.stories.clusters;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.isnad.stories.words.ArticleWords;
import org.isnad.stories.words.Vocabulary;

/** What of an article is compared with other articles, worked out once. Immutable. */
public final class ArticleProfile {
    private static final int LEAD = 60;
    private static final int BODY = 150;
    private static final int TELLING = 15;
    private static final int SEARCHED = 30;

    final ArticleWords words;
    final WordVector title;
    final WordVector lead;
    final WordVector titleAndLead;
    final WordVector body;
    final WordVector full;
    final WordVector pairs;
    final WordVector numbers;
    final WordVector telling;
    final WordVector searched;
    final double rarities;

    private ArticleProfile(ArticleWords words, Vocabulary vocabulary) {
        this.words = words;
        long[] titleStems = longs(words.titleStems(), Integer.MAX_VALUE);
        long[] leadStems = longs(words.textStems(), LEAD);
        long[] bodyStems = longs(words.textStems(), BODY);
        this.title = vector(titleStems, vocabulary);
        this.lead = vector(leadStems, vocabulary);
        this.titleAndLead = vector(joined(titleStems, leadStems), vocabulary);
        this.body = vector(joined(joined(titleStems, titleStems), bodyStems), vocabulary);
        this.full = vector(joined(titleStems, longs(words.textStems(), Integer.MAX_VALUE)), vocabulary);
        this.pairs = WordVector.of(joined(pairs(titleStems), pairs(leadStems)), vocabulary::rarityOfPair);
        this.numbers = vector(
                LongStream.of(joined(titleStems, bodyStems))
                        .filter(stem -> vocabulary.isNumber((int) stem))
                        .toArray(),
                vocabulary);
        this.telling = body.greatest(TELLING);
        this.searched = body.greatest(SEARCHED);
        this.rarities =
                Arrays.stream(words.stems()).mapToDouble(vocabulary::rarity).sum();
    }

    /** The profile of an article, by the rarities that the vocabulary knows now. */
    public static ArticleProfile of(ArticleWords words, Vocabulary vocabulary) {
        return new ArticleProfile(words, vocabulary);
    }

    public ArticleWords words() {
        return words;
    }

    /** The share of this article's telling words, by their weight, that the other has anywhere. */
    double tellingIn(ArticleProfile other) {
        double all = 0;
        double found = 0;
        for (int i = 0; i < telling.terms().length; i++) {
            all += telling.weights()[i];
            if (Arrays.binarySearch(other.words.stems(), (int) telling.terms()[i]) >= 0) {
                found += telling.weights()[i];
            }
        }
        return all == 0 ? 0 : found / all;
    }

    private static WordVector vector(long[] stems, Vocabulary vocabulary) {
        return WordVector.of(stems, stem -> vocabulary.rarity((int) stem));
    }

    private static long[] longs(int[] stems, int most) {
        return Arrays.stream(stems).limit(most).asLongStream().toArray();
    }

    private static long[] joined(long[] a, long[] b) {
        return LongStream.concat(Arrays.stream(a), Arrays.stream(b)).toArray();
    }

    private static long[] pairs(long[] stems) {
        return IntStream.range(1, stems.length)
                .mapToLong(at -> ArticleWords.pair((int) stems[at - 1], (int) stems[at]))
                .toArray();
    }
}
