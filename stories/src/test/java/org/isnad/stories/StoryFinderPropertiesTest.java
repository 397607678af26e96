package org.isnad.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.isnad.model.Article;
import org.isnad.stories.words.Vocabulary;

/** What holds for every collection. */
class StoryFinderPropertiesTest {
    private static final List<String> SUBJECTS = List.of(
            "ميناء الياسمين", "ميناء الياسمين القديم", "مصنع الزجاج", "مدرسة التلة", "بئر الحمام", "سوق العطارين");

    @Property(tries = 30)
    void theOrderWithinADayChangesNothing(@ForAll Random random) {
        List<Article> articles = articles();
        Stories before = StoryFinder.of(articles);
        Collections.shuffle(articles, random);
        assertThat(StoryFinder.of(articles)).isEqualTo(before);
    }

    @Property(tries = 10)
    void theSameArticlesInTheSameOrderGiveTheSame(@ForAll Random random) {
        List<Article> articles = articles();
        Collections.shuffle(articles, random);
        assertThat(oneByOne(articles)).isEqualTo(oneByOne(articles));
    }

    @Property(tries = 20)
    void everyArticleIsInOneStoryAndOneOrigin(@ForAll Random random) {
        List<Article> articles = articles();
        Collections.shuffle(articles, random);
        for (Stories stories : List.of(StoryFinder.of(articles), oneByOne(articles))) {
            List<String> inStories = stories.stories().stream()
                    .flatMap(story -> story.articles().stream())
                    .toList();
            assertThat(inStories).doesNotHaveDuplicates().hasSameSizeAs(articles);
            for (Story story : stories.stories()) {
                List<String> inOrigins = story.origins().stream()
                        .flatMap(origin -> origin.articles().stream())
                        .toList();
                assertThat(inOrigins).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(story.articles());
            }
            assertThat(new HashSet<>(stories.stories().stream().map(Story::id).toList()))
                    .hasSameSizeAs(stories.stories());
        }
    }

    @Property(tries = 30)
    void aReprintIsFoundWhicheverOfTheTwoComesFirst(@ForAll @IntRange(min = 0, max = 300) int from) {
        String part = SampleArticles.BRIDGE.substring(Math.min(from, SampleArticles.BRIDGE.length() - 60));
        assertThat(contained(SampleArticles.BRIDGE, part)).isEqualTo(contained(part, SampleArticles.BRIDGE));
    }

    private static List<Double> contained(String first, String second) {
        return StoryFinder.of(List.of(
                        SampleArticles.article("1", "x", SampleArticles.BRIDGE_TITLE, first),
                        SampleArticles.article("2", "y", SampleArticles.BRIDGE_TITLE, second)))
                .reprints()
                .stream()
                .map(Reprint::contained)
                .toList();
    }

    private static List<Article> articles() {
        List<Article> articles = new ArrayList<>(SampleArticles.day());
        articles.addAll(SampleArticles.about(SUBJECTS));
        return articles;
    }

    private static Stories oneByOne(List<Article> articles) {
        var finder = new StoryFinder(new Vocabulary());
        articles.forEach(article -> finder.add(List.of(article)));
        return finder.stories();
    }
}
