package org.isnad.stories.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LinkageTest {
    private final Map<Integer, Map<Integer, Double>> ties = new HashMap<>();

    @Test
    void likelyPairsAreJoined() {
        tie(1, 2, 0.9);
        assertThat(groups(1, 2, 3)).containsExactly(List.of(1, 2), List.of(3));
    }

    @Test
    void oneDoubtfulPairDoesNotJoinTwoStories() {
        tie(1, 2, 0.9);
        tie(3, 4, 0.9);
        tie(2, 3, 0.8);
        assertThat(groups(1, 2, 3, 4)).containsExactly(List.of(1, 2), List.of(3, 4));
    }

    @Test
    void manyLikelyPairsDo() {
        tie(1, 2, 0.9);
        tie(3, 4, 0.9);
        tie(1, 3, 0.7);
        tie(1, 4, 0.7);
        tie(2, 3, 0.7);
        tie(2, 4, 0.7);
        assertThat(groups(1, 2, 3, 4)).containsExactly(List.of(1, 2, 3, 4));
    }

    @Test
    void tiesToOtherArticlesDoNotCount() {
        tie(1, 9, 0.9);
        assertThat(groups(1, 2)).containsExactly(List.of(1), List.of(2));
    }

    private void tie(int a, int b, double likelihood) {
        ties.computeIfAbsent(a, none -> new TreeMap<>()).put(b, likelihood);
        ties.computeIfAbsent(b, none -> new TreeMap<>()).put(a, likelihood);
    }

    private List<List<Integer>> groups(int... articles) {
        return Linkage.STANDARD.groups(articles, article -> ties.getOrDefault(article, Map.of())).stream()
                .map(group -> Arrays.stream(group).boxed().toList())
                .toList();
    }
}
