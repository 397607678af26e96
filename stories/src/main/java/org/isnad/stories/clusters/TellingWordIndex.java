package org.isnad.stories.clusters;

import com.carrotsearch.hppc.FloatArrayList;
import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntDoubleHashMap;
import com.carrotsearch.hppc.IntObjectHashMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.stories.words.Vocabulary;

/**
 * Finds the articles that share telling words with another one, without looking at the rest: the only ones that may tell
 * its story. Words that many articles have are passed over. For one thread at a time.
 */
public final class TellingWordIndex {
    private static final double LEAST = 0.05;
    private static final int MOST = 80;
    private static final double COMMON = 0.08;

    private final Vocabulary vocabulary;
    private final IntObjectHashMap<Postings> postings = new IntObjectHashMap<>();

    public TellingWordIndex(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    private record Postings(IntArrayList articles, FloatArrayList weights) {}

    private record Scored(int article, double score) {}

    /** Adds an article under a number. */
    public void add(int article, ArticleProfile profile) {
        for (int i = 0; i < profile.telling.terms().length; i++) {
            int term = profile.telling.terms()[i];
            Postings list = postings.get(term);
            if (list == null) {
                list = new Postings(new IntArrayList(2), new FloatArrayList(2));
                postings.put(term, list);
            }
            list.articles().add(article);
            list.weights().add(profile.telling.weights()[i]);
        }
    }

    /** Takes an article out again. */
    public void remove(int article, ArticleProfile profile) {
        for (int term : profile.telling.terms()) {
            Postings list = postings.get(term);
            int at = list == null ? -1 : list.articles().indexOf(article);
            if (list != null && at >= 0) {
                list.articles().removeAt(at);
                list.weights().removeAt(at);
                if (list.articles().isEmpty()) {
                    postings.remove(term);
                }
            }
        }
    }

    /** The numbers of the articles that share most with this one, ascending. */
    public int[] near(ArticleProfile profile) {
        var scores = new IntDoubleHashMap();
        for (int i = 0; i < profile.telling.terms().length; i++) {
            int term = profile.telling.terms()[i];
            Postings list = postings.get(term);
            if (list != null && vocabulary.share(term) <= COMMON) {
                double weight = profile.telling.weights()[i];
                for (int at = 0; at < list.articles().size(); at++) {
                    scores.addTo(
                            list.articles().get(at), weight * list.weights().get(at));
                }
            }
        }
        List<Scored> near = new ArrayList<>();
        for (var each : scores) {
            if (each.value >= LEAST) {
                near.add(new Scored(each.key, each.value));
            }
        }
        return near.stream()
                .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparingInt(Scored::article))
                .limit(MOST)
                .mapToInt(Scored::article)
                .sorted()
                .toArray();
    }
}
