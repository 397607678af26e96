package org.isnad.reading.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.model.Article;
import org.isnad.model.Publication;
import org.isnad.model.UnreadableException;
import org.isnad.reading.PageReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedIntakeTest {
    @Test
    void anItemOfRssKeepsItsArabicDateAndItsTruePublisher() throws Exception {
        Article article = first("rss.xml", ValidInputs.RSS);
        assertThat(article.publication().date()).hasToString("2021-08-12");
        assertThat(article.publication().from()).isEqualTo(Publication.From.FEED);
        assertThat(article.outlet().name()).isEqualTo("صحيفة النهر");
        assertThat(article.text()).isEqualTo("افتتح الجسر أمس.");
    }

    @Test
    void anItemWithoutASourceIsOfTheFeedItself() throws Exception {
        var gathered = Gathered.of("rss.xml", ValidInputs.RSS);
        assertThat(PageReader.detecting().read(gathered.pages.get(1)).outlet().name())
                .isEqualTo("مجمع");
    }

    @Test
    void anEntryOfAtomKeepsItsOffsetAndTheTimeOfItsFirstPublication() throws Exception {
        Article article = first("atom.xml", ValidInputs.ATOM);
        assertThat(article.publication().date()).hasToString("2021-08-12");
        assertThat(article.publication().time()).hasToString("2021-08-12T23:30+03:00");
        assertThat(article.outlet().name()).isEqualTo("صحيفة النهر");
        assertThat(article.byline()).isEqualTo("هدى");
        assertThat(article.url()).isEqualTo("https://example.org/1");
    }

    @Test
    void anItemOfAJsonFeedIsReadLikeAnyOther() throws Exception {
        Article article = first("feed.json", ValidInputs.JSON_FEED);
        assertThat(article.publication().time()).hasToString("2021-08-12T23:30+03:00");
        assertThat(article.publication().from()).isEqualTo(Publication.From.FEED);
        assertThat(article.outlet().name()).isEqualTo("صحيفة النهر");
        assertThat(article.byline()).isEqualTo("هدى");
        assertThat(article.text()).isEqualTo("افتتح الجسر أمس.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thu, 12 Aug 2021 23:30:00 +0300 | 2021-08-12",
                "2021-08-12 | 2021-08-12",
                "الخميس 12 أغسطس 2021 | 2021-08-12",
                "١٢ آب/أغسطس ٢٠٢١ | 2021-08-12",
                "12 أوت 2021 | 2021-08-12",
                "4 محرم 1443 | 2021-08-12"
            })
    void aDateIsReadAsItIsWritten(String written, String day) throws Exception {
        String feed = ValidInputs.RSS.replace("الخميس، 12 آب 2021", written);
        assertThat(first("rss.xml", feed).publication().date()).hasToString(day);
    }

    @Test
    void aFeedIsKnownByItsBytesWhateverItIsCalled() {
        assertThat(Gathered.of("-", ValidInputs.ATOM).names()).containsExactly("-#0");
        assertThat(Gathered.of("-", ValidInputs.JSON_FEED).names()).containsExactly("-#0");
    }

    @Test
    void aFeedWithoutEntriesIsTold() {
        assertThat(Gathered.of("rss.xml", "<rss version=\"2.0\"><channel><title>x</title></channel></rss>").refusals)
                .containsExactly("rss.xml: is a feed without entries");
    }

    private static Article first(String name, String feed) throws UnreadableException {
        return PageReader.detecting().read(Gathered.of(name, feed).pages.getFirst());
    }
}
