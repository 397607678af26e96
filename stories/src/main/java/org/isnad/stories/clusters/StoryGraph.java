package org.isnad.stories.clusters;

import com.carrotsearch.hppc.IntArrayDeque;
import com.carrotsearch.hppc.IntHashSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.stories.clusters.Linkage.Ties;

/**
 * Articles, the likelihoods between them, and the stories that they make for now. Articles are numbered from 0 in the order
 * in which they were added; a story is known by its lowest number. For one thread at a time.
 */
public final class StoryGraph {
    /** Likelihoods below this are not kept. */
    private static final double FAINT = 0.02;

    private final Linkage linkage;
    private final List<Map<Integer, Double>> ties = new ArrayList<>();
    private final List<int[]> stories = new ArrayList<>();
    private int[] storyOf = new int[1024];

    public StoryGraph(Linkage linkage) {
        this.linkage = linkage;
    }

    /** Adds an article, alone in its story, and gives its number. */
    public int add() {
        int number = ties.size();
        if (number == storyOf.length) {
            storyOf = Arrays.copyOf(storyOf, number * 2);
        }
        ties.add(new TreeMap<>());
        stories.add(new int[] {number});
        storyOf[number] = number;
        return number;
    }

    /** Ties two articles by the likelihood that they tell one story. */
    public void tie(int a, int b, double likelihood) {
        if (likelihood >= FAINT) {
            ties.get(a).put(b, likelihood);
            ties.get(b).put(a, likelihood);
        }
    }

    /** The story that an article is in, by its lowest number. */
    public int storyOf(int article) {
        return storyOf[article];
    }

    /** The articles of the story of this lowest number, ascending; none if no story has it. Not to be written to. */
    public int[] story(int lowest) {
        return stories.get(lowest);
    }

    /** How many articles were added. */
    public int size() {
        return ties.size();
    }

    /**
     * Joins the articles anew that these are closely tied to, directly or through others.
     *
     * @return the articles whose story may have changed, with the story that each was in before
     */
    public Map<Integer, Integer> regroup(Iterable<Integer> from) {
        Map<Integer, Integer> before = new TreeMap<>();
        Ties known = ties::get;
        for (int article : from) {
            if (!before.containsKey(article)) {
                int[] tied = tiedTo(article);
                for (int each : tied) {
                    before.put(each, storyOf[each]);
                    stories.set(each, new int[0]);
                }
                for (int[] group : linkage.groups(tied, known)) {
                    stories.set(group[0], group);
                    for (int each : group) {
                        storyOf[each] = group[0];
                    }
                }
            }
        }
        return before;
    }

    /**
     * Whom it could share a story with. A bond is never stronger than the likeliest pair, so that only ties that could be
     * a bond by themselves lead on: what is found stays small however many articles there are.
     */
    private int[] tiedTo(int article) {
        var found = new IntHashSet();
        var next = new IntArrayDeque();
        found.add(article);
        next.addLast(article);
        while (!next.isEmpty()) {
            ties.get(next.removeFirst()).forEach((other, likelihood) -> {
                if (likelihood >= linkage.least() && found.add(other)) {
                    next.addLast(other);
                }
            });
        }
        return found.toArray();
    }

    /** Closes a story: it stays as it is, and its likelihoods are forgotten. */
    public void close(int lowest) {
        for (int article : stories.get(lowest)) {
            for (int other : ties.get(article).keySet()) {
                ties.get(other).remove(article);
            }
            ties.get(article).clear();
        }
    }
}
