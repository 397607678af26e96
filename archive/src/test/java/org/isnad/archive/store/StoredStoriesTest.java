package org.isnad.archive.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.archive.store.SampleReports.DAY;
import static org.isnad.archive.store.SampleReports.HARBOUR;
import static org.isnad.archive.store.SampleReports.HARBOUR_EDITED;
import static org.isnad.archive.store.SampleReports.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.isnad.archive.Appearance;
import org.isnad.archive.EmptyStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredStoriesTest {
    private static final String MATCH =
            "تغلب نادي السنديان على ضيفه البحارة بثلاثة أهداف لهدف في الجولة الخامسة من دوري الشاطئ مساء الثلاثاء. وسجل"
                    + " المهاجم وائل قرقور هدفين من ركلتين حرتين قبل أن يضيف البديل سامر دهان الهدف الثالث في الوقت بدل"
                    + " الضائع، فيما قلص جمال المصلي الفارق للبحارة من ضربة رأس.";

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() throws IOException {
        store = Store.open(EmptyStore.at(folder.resolve("archive.db")));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void anArticleIsInNoStoryBeforeThatIsLookedFor() throws StoreException {
        store.save(report("https://a.test/1", HARBOUR), "1");
        assertThat(store.stories().of(1)).isEmpty();
        assertThat(store.stories().refresh()).isEqualTo(1);
        assertThat(store.stories().of(1)).isPresent();
    }

    @Test
    void anEditedCopyIsInTheStoryOfWhatItCopiesAndOfOneOriginWithIt() throws StoreException {
        store.save(report("https://a.test/1", HARBOUR), "1");
        store.save(report("https://b.test/1", HARBOUR_EDITED), "1");
        store.save(report("https://a.test/2", MATCH), "1");
        store.stories().refresh();
        StoredStory story = store.stories().of(1).orElseThrow();
        assertThat(story.articles()).extracting(Appearance::number).containsExactly(1L, 2L);
        assertThat(story.origins()).hasSize(1);
        assertThat(store.stories().largest(2, null, null, 10)).containsExactly(story);
        assertThat(store.status().stories()).isEqualTo(1);
    }

    @Test
    void aTextAtTwoAddressesIsThereTwiceAndOneOrigin() throws StoreException {
        store.save(report("https://a.test/1", HARBOUR), "1");
        store.save(report("https://b.test/1", HARBOUR), "1");
        store.stories().refresh();
        StoredStory story = store.stories().of(1).orElseThrow();
        assertThat(story.articles())
                .extracting(Appearance::url)
                .containsExactly("https://a.test/1", "https://b.test/1");
        assertThat(story.origins()).hasSize(1);
    }

    @Test
    void anArticleThatComesLaterJoinsTheStoryWhichKeepsItsName() throws StoreException {
        store.save(report("https://a.test/1", HARBOUR), "1");
        store.stories().refresh();
        String id = store.stories().of(1).orElseThrow().id();
        store.save(report("https://b.test/1", DAY.plusDays(1), HARBOUR_EDITED), "1");
        assertThat(store.stories().refresh()).isEqualTo(1);
        StoredStory story = store.stories().of(2).orElseThrow();
        assertThat(story.id()).isEqualTo(id);
        assertThat(story.articles()).hasSize(2);
        assertThat(List.of(story.firstDay(), story.lastDay())).containsExactly(DAY, DAY.plusDays(1));
    }

    @Test
    void aStoryThatIsOverStaysAsItIs() throws StoreException {
        store.save(report("https://a.test/1", HARBOUR), "1");
        store.stories().refresh();
        store.save(report("https://b.test/1", DAY.plusDays(30), HARBOUR_EDITED), "1");
        store.stories().refresh();
        assertThat(store.stories().of(1).orElseThrow().articles()).hasSize(1);
        assertThat(store.stories().of(2).orElseThrow().articles()).hasSize(1);
    }

    @Test
    void storiesAreFoundByTheDayOfTheirLastArticle() throws StoreException {
        store.save(report("https://a.test/1", HARBOUR), "1");
        store.save(report("https://a.test/2", DAY.plusDays(30), MATCH), "1");
        store.stories().refresh();
        assertThat(store.stories().largest(1, DAY.plusDays(1), null, 10)).hasSize(1);
        assertThat(store.stories().largest(1, null, DAY, 10)).hasSize(1);
        assertThat(store.stories().largest(1, null, null, 10)).hasSize(2);
    }

    @Test
    void refreshingWithNothingNewDoesNothing() throws StoreException {
        assertThat(store.stories().refresh()).isZero();
        store.save(report("https://a.test/1", null, HARBOUR), "1");
        assertThat(store.stories().refresh()).isEqualTo(1);
        assertThat(store.stories().refresh()).isZero();
    }
}
