package org.isnad.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.stories.SampleArticles.BRIDGE;
import static org.isnad.stories.SampleArticles.BRIDGE_OTHERWISE;
import static org.isnad.stories.SampleArticles.BRIDGE_TITLE;
import static org.isnad.stories.SampleArticles.DAY;
import static org.isnad.stories.SampleArticles.MATCH;
import static org.isnad.stories.SampleArticles.MATCH_TITLE;
import static org.isnad.stories.SampleArticles.article;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.isnad.model.Article;
import org.isnad.model.Publication;
import org.isnad.stories.clusters.Linkage;
import org.isnad.stories.clusters.PairJudge;
import org.isnad.stories.learnt.LogisticModel;
import org.isnad.stories.reprints.ReprintJudge;
import org.isnad.stories.words.Vocabulary;
import org.junit.jupiter.api.Test;

class StoryFinderTest {
    private final Stories day = StoryFinder.of(SampleArticles.day());

    @Test
    void accountsOfOneHappeningAreOneStory() {
        assertThat(day.stories())
                .extracting(Story::articles)
                .containsExactly(List.of("day#0", "day#1", "day#2"), List.of("day#3"));
    }

    @Test
    void aCopyIsAReprintAndAnotherNewsroomsAccountIsNone() {
        assertThat(day.reprints()).singleElement().satisfies(reprint -> {
            assertThat(reprint.a()).isEqualTo("day#0");
            assertThat(reprint.b()).isEqualTo("day#1");
            assertThat(reprint.contained()).isEqualTo(1);
            assertThat(reprint.kind()).isEqualTo(Reprint.Kind.COPY);
        });
    }

    @Test
    void reprintsAreOneOrigin() {
        assertThat(day.stories().getFirst().origins())
                .extracting(Origin::articles)
                .containsExactly(List.of("day#0", "day#1"), List.of("day#2"));
    }

    @Test
    void halfOfATextIsAReprintOfIt() {
        String half = BRIDGE.substring(0, BRIDGE.indexOf("وحضر"));
        Stories stories = StoryFinder.of(
                List.of(article("a", "x", BRIDGE_TITLE, BRIDGE), article("b", "y", "جسر جديد في صفوان", half)));
        assertThat(stories.reprints())
                .singleElement()
                .satisfies(reprint -> assertThat(reprint.contained()).isEqualTo(1));
    }

    @Test
    void whoWasFirstIsUnknownOnOneDay() {
        assertThat(day.reprints().getFirst().first()).isNull();
    }

    @Test
    void theEarlierDayWasFirst() {
        Stories stories = StoryFinder.of(List.of(on(DAY.plusDays(1), "late", BRIDGE), on(DAY, "early", BRIDGE)));
        assertThat(stories.reprints().getFirst().first()).isEqualTo("early");
    }

    @Test
    void theEarlierMomentWasFirst() {
        Stories stories =
                StoryFinder.of(List.of(at("2025-08-13T10:00:00+03:00", "late"), at("2025-08-13T06:30:00Z", "early")));
        assertThat(stories.reprints().getFirst().first()).isEqualTo("early");
    }

    @Test
    void anArticleOfUnknownDayIsNeverFirst() {
        Article undated = article("undated", "x", BRIDGE_TITLE, BRIDGE, Publication.UNKNOWN, List.of());
        assertThat(StoryFinder.of(List.of(undated, on(DAY, "dated", BRIDGE)))
                        .reprints()
                        .getFirst()
                        .first())
                .isNull();
    }

    @Test
    void aStoryIsClosedAfterDaysWithoutNews() {
        var finder = new StoryFinder(new Vocabulary());
        finder.add(List.of(on(DAY, "a", BRIDGE)));
        finder.add(List.of(on(DAY.plusDays(StoryFinder.DAYS_OPEN + 1), "b", BRIDGE)));
        assertThat(finder.stories().stories()).hasSize(2);
    }

    @Test
    void aStoryIsOpenBeforeThat() {
        var finder = new StoryFinder(new Vocabulary());
        finder.add(List.of(on(DAY, "a", BRIDGE)));
        finder.add(List.of(on(DAY.plusDays(StoryFinder.DAYS_OPEN), "b", BRIDGE)));
        assertThat(finder.stories().stories()).hasSize(1);
    }

    @Test
    void aStoryKeepsItsIdWhenItGrows() {
        var finder = new StoryFinder(new Vocabulary());
        finder.add(List.of(on(DAY, "a", BRIDGE)));
        String id = finder.stories().stories().getFirst().id();
        List<StoryChange> changes = finder.add(List.of(on(DAY.plusDays(1), "b", BRIDGE)));
        assertThat(finder.stories().stories()).extracting(Story::id).containsExactly(id);
        assertThat(changes).isEmpty();
    }

    @Test
    void anArticleThatTellsTwoStoriesMakesThemOneWhereOneLikelyPairIsEnough() {
        StoryFinder finder = finder(PairJudge.standard(), new Linkage(0, 0.5));
        finder.add(List.of(on(DAY, "a", BRIDGE)));
        finder.add(List.of(article("b", "b", MATCH_TITLE, MATCH)));
        List<String> ids = ids(finder);

        assertThat(finder.add(List.of(article("c", "c", BRIDGE_TITLE + " و" + MATCH_TITLE, BRIDGE + " " + MATCH))))
                .containsExactly(new StoryChange.Merged(ids.get(1), ids.get(0)));
        assertThat(ids(finder)).containsExactly(ids.get(0));
    }

    @Test
    void anArticleLeavesAStoryForOneThatFitsBetter() {
        StoryFinder finder =
                finder(new PairJudge(new LogisticModel(5, new double[] {3, 0, 0, 0, 0})), new Linkage(1, 0.6));
        finder.add(List.of(on(DAY, "a", BRIDGE)));
        finder.add(
                List.of(article("c", "c", BRIDGE_TITLE + " و" + MATCH_TITLE, MATCH + " " + BRIDGE.substring(0, 60))));
        List<String> ids = ids(finder);

        List<StoryChange> changes = finder.add(List.of(article("b", "b", MATCH_TITLE, MATCH)));

        assertThat(ids).hasSize(1);
        assertThat(changes)
                .containsExactly(new StoryChange.Split(ids.get(0), ids(finder).get(1)));
        assertThat(ids(finder)).hasSize(2).first().isEqualTo(ids.get(0));
    }

    private static StoryFinder finder(PairJudge pairs, Linkage linkage) {
        return new StoryFinder(new Vocabulary(), pairs, ReprintJudge.standard(), linkage);
    }

    private static List<String> ids(StoryFinder finder) {
        return finder.stories().stories().stream().map(Story::id).toList();
    }

    @Test
    void anotherSubjectIsAnotherStory() {
        assertThat(StoryFinder.of(List.of(
                                article("a", "x", BRIDGE_TITLE, BRIDGE_OTHERWISE),
                                article("b", "y", MATCH_TITLE, MATCH)))
                        .stories())
                .hasSize(2);
    }

    @Test
    void noArticlesHaveNoStories() {
        assertThat(StoryFinder.of(List.of())).isEqualTo(new Stories(List.of(), List.of()));
    }

    @Test
    void anArticleWithoutWordsIsAloneInItsStory() {
        assertThat(StoryFinder.of(List.of(article("a", "x", "؟", "!"), article("b", "x", "؟", "!")))
                        .stories())
                .hasSize(2);
    }

    private static Article on(LocalDate day, String input, String text) {
        return article(input, input, BRIDGE_TITLE, text, Publication.on(day, Publication.From.METADATA), List.of());
    }

    private static Article at(String moment, String input) {
        var time = OffsetDateTime.parse(moment);
        return article(
                input,
                input,
                BRIDGE_TITLE,
                BRIDGE,
                new Publication(time.toLocalDate(), time, Publication.From.METADATA),
                List.of());
    }
}
