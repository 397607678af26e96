package org.isnad.stories.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StoryGraphTest {
    private final StoryGraph graph = new StoryGraph(new Linkage(1, 0.5));

    @BeforeEach
    void threeArticles() {
        graph.add();
        graph.add();
        graph.add();
    }

    @Test
    void anArticleBeginsAlone() {
        assertThat(graph.story(2)).containsExactly(2);
    }

    @Test
    void aStoryIsKnownByItsLowestNumber() {
        graph.tie(1, 2, 0.9);
        graph.regroup(List.of(2));
        assertThat(graph.storyOf(2)).isEqualTo(1);
        assertThat(graph.story(1)).containsExactly(1, 2);
        assertThat(graph.story(2)).isEmpty();
    }

    @Test
    void whatBecameOfAnArticleIsTold() {
        graph.tie(1, 2, 0.9);
        assertThat(graph.regroup(List.of(2))).containsEntry(1, 1).containsEntry(2, 2);
    }

    @Test
    void aBetterMatchCanPartAStory() {
        graph.tie(0, 1, 0.6);
        graph.regroup(List.of(1));
        assertThat(graph.storyOf(1)).isZero();
        graph.tie(1, 2, 0.99);
        graph.regroup(List.of(2));
        assertThat(graph.storyOf(1)).isEqualTo(1);
        assertThat(graph.storyOf(2)).isEqualTo(1);
    }

    @Test
    void aClosedStoryStaysAsItIs() {
        graph.tie(0, 1, 0.9);
        graph.regroup(List.of(1));
        graph.close(0);
        graph.tie(1, 2, 0.01);
        graph.regroup(List.of(2));
        assertThat(graph.story(0)).containsExactly(0, 1);
    }
}
