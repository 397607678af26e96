package org.isnad.stories.clusters;

import java.util.Arrays;
import org.isnad.stories.words.ArticleWords;
import org.isnad.stories.words.Vocabulary;

/** What of an article is compared with other articles, worked out once. For one thread at a time. */
public final class ArticleProfile {
    private static final int SEARCHED = 30;
    private static final int TELLING = 15;

    /** The words that tell most what the article is about, by how rare they are and how often it has them. */
    final WordVector telling;

    final boolean hasNumbers;
    private final ArticleWords words;

    private ArticleProfile(ArticleWords words, Vocabulary vocabulary) {
        this.words = words;
        int[] title = words.titleStems();
        int[] lead = words.leadStems();
        // The title counts twice.
        int[] stems = Arrays.copyOf(title, 2 * title.length + lead.length);
        System.arraycopy(title, 0, stems, title.length, title.length);
        System.arraycopy(lead, 0, stems, 2 * title.length, lead.length);
        this.telling = WordVector.of(stems, vocabulary::rarity).greatest(SEARCHED);
        this.hasNumbers = Arrays.stream(stems).anyMatch(vocabulary::isNumber);
    }

    /** The profile of an article, by the rarities that the vocabulary knows now. */
    public static ArticleProfile of(ArticleWords words, Vocabulary vocabulary) {
        return new ArticleProfile(words, vocabulary);
    }

    public ArticleWords words() {
        return words;
    }

    /** The share of this article's {@value #TELLING} most telling words, by their weight, that the other has anywhere. */
    double tellingIn(ArticleProfile other) {
        double all = 0;
        double found = 0;
        for (int i = 0; i < Math.min(TELLING, telling.terms().length); i++) {
            all += telling.weights()[i];
            if (Arrays.binarySearch(other.words.stems(), telling.terms()[i]) >= 0) {
                found += telling.weights()[i];
            }
        }
        return all == 0 ? 0 : found / all;
    }
}
