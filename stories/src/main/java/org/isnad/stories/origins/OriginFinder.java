package org.isnad.stories.origins;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.stories.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Counts the independent sources of text of one story. Articles have one origin where one reprints the other, in whole or
 * in part, and where both credit the same agency; so have all that these tie together. What a newsroom wrote that is
 * neither a reprint nor an agency's is its own reporting, however many articles it made of it. That counts too few rather
 * than too many: what seems independent must be.
 */
public final class OriginFinder {
    /**
     * What is known of an article.
     *
     * @param name what it is called
     * @param outlet its newsroom, or {@code null} where it is not known
     * @param agencies the agencies that it credits
     */
    public record Printed(String name, @Nullable String outlet, Set<String> agencies) {}

    private OriginFinder() {}

    /**
     * The origins of a story, in the order of their first articles.
     *
     * @param articles its articles in order
     * @param reprints pairs of them, by place, of which one prints the other's text
     */
    public static List<Origin> origins(List<Printed> articles, List<int[]> reprints) {
        int[] leader = new int[articles.size()];
        Map<String, Integer> firstOf = new HashMap<>();
        var reprinted = new BitSet();
        reprints.forEach(pair -> {
            reprinted.set(pair[0]);
            reprinted.set(pair[1]);
        });
        for (int at = 0; at < leader.length; at++) {
            leader[at] = at;
            Printed article = articles.get(at);
            for (String agency : article.agencies()) {
                union(leader, at, firstOf.getOrDefault("agency " + agency, at));
                firstOf.putIfAbsent("agency " + agency, at);
            }
            if (article.outlet() != null && article.agencies().isEmpty() && !reprinted.get(at)) {
                union(leader, at, firstOf.getOrDefault("outlet " + article.outlet(), at));
                firstOf.putIfAbsent("outlet " + article.outlet(), at);
            }
        }
        reprints.forEach(pair -> union(leader, pair[0], pair[1]));
        Map<Integer, List<Printed>> groups = new TreeMap<>();
        for (int at = 0; at < leader.length; at++) {
            groups.computeIfAbsent(leader(leader, at), none -> new ArrayList<>())
                    .add(articles.get(at));
        }
        return groups.values().stream().map(OriginFinder::origin).toList();
    }

    private static Origin origin(List<Printed> group) {
        Set<String> agencies = new TreeSet<>();
        group.forEach(article -> agencies.addAll(article.agencies()));
        return new Origin(group.stream().map(Printed::name).toList(), List.copyOf(agencies));
    }

    private static void union(int[] leader, int a, int b) {
        int first = Math.min(leader(leader, a), leader(leader, b));
        leader[leader(leader, a)] = first;
        leader[leader(leader, b)] = first;
    }

    private static int leader(int[] leader, int at) {
        int top = at;
        while (leader[top] != top) {
            top = leader[top];
        }
        return top;
    }
}
