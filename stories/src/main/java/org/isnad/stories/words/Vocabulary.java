package org.isnad.stories.words;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.ObjectIntHashMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The words that were met so far, numbered, and how common each is. Add every article once ({@link #count}); a word's
 * {@linkplain #rarity rarity} is then known for comparing. Where few articles were met, common words are known all the
 * same from a small list of them, as if {@value #BACKGROUND_ARTICLES} articles had been read before.
 *
 * <p>For one thread at a time.
 */
public final class Vocabulary {
    /** As how many articles the list of common words counts. */
    static final int BACKGROUND_ARTICLES = 200;

    private final ObjectIntHashMap<String> ids = new ObjectIntHashMap<>();
    private final List<String> keys = new ArrayList<>();
    private final IntArrayList stems = new IntArrayList();
    private final IntArrayList articlesOfStem = new IntArrayList();
    private final IntArrayList backgroundOfStem = new IntArrayList();
    private final BitSet places = new BitSet();
    private int articles;

    public Vocabulary() {
        CommonWords.lexicon().forEach((key, share) -> {
            int stem = stem(id(key));
            int known = backgroundOfStem.get(stem);
            backgroundOfStem.set(stem, Math.max(known, (int) Math.round(share * BACKGROUND_ARTICLES)));
        });
    }

    /** The number of a word in its normalised form. */
    int id(String key) {
        int known = ids.getOrDefault(key, -1);
        if (known >= 0) {
            return known;
        }
        int id = add(key);
        String stem = Stems.of(key);
        stems.set(id, stem.equals(key) ? id : id(stem));
        places.set(id, PlaceNames.lexicon().contain(key));
        return id;
    }

    private int add(String key) {
        int id = keys.size();
        ids.put(key, id);
        keys.add(key);
        stems.add(id);
        articlesOfStem.add(0);
        backgroundOfStem.add(0);
        return id;
    }

    /** The number of the word that stands for all forms of this one. */
    int stem(int id) {
        return stems.get(id);
    }

    String key(int id) {
        return keys.get(id);
    }

    /** Whether a word names a place. */
    boolean isPlace(int id) {
        return places.get(id);
    }

    /** Whether a word is a number in digits. */
    public boolean isNumber(int id) {
        return Character.isDigit(keys.get(id).charAt(0));
    }

    /** Counts an article's words, once; rarities change by it a little. */
    public void count(ArticleWords article) {
        articles++;
        for (int stem : article.stems()) {
            articlesOfStem.set(stem, articlesOfStem.get(stem) + 1);
        }
    }

    /** How many articles were counted. */
    public int articles() {
        return articles;
    }

    /** How much it tells that two articles share this stem: the logarithm of how many articles there are to one with it. */
    public double rarity(int stem) {
        int with = articlesOfStem.get(stem) + backgroundOfStem.get(stem);
        return Math.log((articles + BACKGROUND_ARTICLES + 1) / (with + 0.5));
    }

    /** The share of articles that a stem was met in, from 0 to 1. */
    public double share(int stem) {
        return (articlesOfStem.get(stem) + backgroundOfStem.get(stem)) / (double) (articles + BACKGROUND_ARTICLES);
    }
}
