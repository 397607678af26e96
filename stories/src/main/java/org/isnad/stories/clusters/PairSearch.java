package org.isnad.stories.clusters;

import com.carrotsearch.hppc.IntObjectHashMap;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.stories.reprints.ShingleIndex;
import org.isnad.stories.words.Vocabulary;

/**
 * Holds the articles that are still open for company, and finds for each new one those worth comparing, by telling words
 * and by shared rows of words. For one thread at a time.
 */
public final class PairSearch {
    /** The share of rows of four words that makes a pair worth comparing as a reprint. */
    private static final double SHARING = 0.1;

    private final TellingWordIndex telling;
    private final ShingleIndex shingles = new ShingleIndex();
    private final IntObjectHashMap<ArticleProfile> held = new IntObjectHashMap<>();

    public PairSearch(Vocabulary vocabulary) {
        this.telling = new TellingWordIndex(vocabulary);
    }

    /**
     * A pair worth comparing.
     *
     * @param other the number of the article that was there before
     * @param profile its profile
     * @param features what speaks for and against one story
     * @param sharesRows whether they share so many rows of words that one may be a reprint
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared as a whole.
    public record Candidate(int other, ArticleProfile profile, double[] features, boolean sharesRows) {}

    /** Adds an article and compares it with those that were added before, in the order of their numbers. */
    public List<Candidate> add(int article, ArticleProfile profile) {
        int[] near = telling.near(profile);
        int[] sharing = shingles.sharing(
                profile.words(),
                SHARING,
                number -> held.get(number).words().shingles().distinct().length);
        List<Candidate> candidates = IntStream.concat(Arrays.stream(near), Arrays.stream(sharing))
                .sorted()
                .distinct()
                .mapToObj(other -> candidate(other, profile, Arrays.binarySearch(sharing, other) >= 0))
                .toList();
        held.put(article, profile);
        telling.add(article, profile);
        shingles.add(article, profile.words());
        return candidates;
    }

    private Candidate candidate(int other, ArticleProfile profile, boolean sharesRows) {
        ArticleProfile before = held.get(other);
        return new Candidate(other, before, PairFeature.of(before, profile), sharesRows);
    }

    /** Takes an article out: nothing new is compared with it any more. */
    public void remove(int article) {
        ArticleProfile gone = held.remove(article);
        if (gone != null) {
            telling.remove(article, gone);
            shingles.remove(article, gone.words());
        }
    }
}
