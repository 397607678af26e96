package org.isnad.reading.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import org.isnad.model.Article;
import org.isnad.model.Page;
import org.isnad.model.PageNotes.Field;
import org.isnad.model.Publication;
import org.isnad.model.UnreadableException;
import org.isnad.reading.Limits;
import org.isnad.reading.Pages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where in a page the day of its publication is read, and which of several days counts. */
class PublicationDateTest {
    private static final LocalDate DAY = LocalDate.of(2021, 8, 12);
    private static final String TEXT =
            "<p>أعلنت بلدية المدينة افتتاح الجسر الجديد أمام المركبات صباح الاثنين، بعد أعمال "
                    + "استمرت عامين كاملين.</p><p>وقال رئيس البلدية إن كلفة المشروع بلغت ثلاثة ملايين.</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2021-08-12\"}</script>",
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"mainEntityOfPage\":{\"@type\":\"WebPage\","
                        + "\"datePublished\":\"2021-08-12\"}}</script>",
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2021-08-12\",</script>",
                "<script>window.page = {\"id\":7,\"publishDate\":\"2021-08-12T10:00:00Z\"}</script>",
                "<meta property='article:published_time' content='2021-08-12T09:00:00+03:00'>",
                "<meta name='published' content='August 12, 2021'>",
                "<meta name='cms-published-date' content='2021-08-12'>",
                "<meta property='og:image' content='https://example.org/media/2021/08/12/bridge.jpg'>",
                "<meta property='og:image' content='https://example.org/bridge.jpg?v=1628762400'>"
            })
    void theHeadOfAPageTellsTheDay(String head) throws Exception {
        assertThat(published(head, "<h1>افتتاح الجسر</h1>" + TEXT)).isEqualTo(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>افتتاح الجسر</h1><div>الخميس، 12 آب 2021</div>",
                "<h1>افتتاح الجسر</h1><span class='published-date'>August 12, 2021</span>",
                "<h1>افتتاح الجسر</h1><div class='author-info'><span class='post-date'>12/08/2021</span></div>",
                "<h1>افتتاح الجسر</h1><time datetime='2021-08-12T12:00:00Z'>08/12/2021</time>",
                "<h1>افتتاح الجسر</h1><div class='meta'>Posted on August 12, 2021 | Last updated May 3, 2022</div>",
                "<h1>افتتاح الجسر</h1><dl><dt>Joined</dt><dd>May 3, 2017</dd></dl><div>نشر في 12 أغسطس 2021</div>",
                "<div>اليوم: 3 مايو 2022</div><h1>افتتاح الجسر</h1><div>12 أغسطس 2021</div>",
                "<h1>افتتاح الجسر</h1><p class='entry-meta'><span class='entry-date updated'><a href='/2021/8'>12. August 2021"
                        + "</a></span></p>",
                "<h1>افتتاح الجسر</h1><span itemprop='datePublished' content='2021-08-12'></span>"
            })
    void whatStandsBesideTheHeadlineTellsTheDay(String top) throws Exception {
        assertThat(published("", top + TEXT)).isEqualTo(DAY);
    }

    @Test
    void theDayThatAReaderSeesCountsBeforeTheMoreDistantOneOfTheMarkup() throws Exception {
        assertThat(published(
                        "<meta property='article:published_time' content='2021-08-11T22:30:00Z'>",
                        "<h1>افتتاح الجسر</h1><div>12 أغسطس 2021</div>" + TEXT))
                .isEqualTo(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Updated August 30, 2021",
                "آخر تحديث: 30 أغسطس 2021",
                "Aktualisiert: 30.08.2021",
                "<time class=updated datetime=2021-08-30>30 أغسطس 2021</time>"
            })
    void aChangeSoonAfterIsNoNewPublication(String line) throws Exception {
        assertThat(published(
                        "<meta property='article:published_time' content='2021-08-12'>",
                        "<h1>افتتاح الجسر</h1><div>" + line + "</div>" + TEXT))
                .isEqualTo(DAY);
    }

    @Test
    void aTextThatShowsOnlyAChangeLongAfterSpeaksFromThatDay() throws Exception {
        Article article = read(
                "<meta property='article:published_time' content='2019-02-01'>",
                "<h1>افتتاح الجسر</h1><div>آخر تحديث: 12 أغسطس 2021</div>" + TEXT);
        assertThat(article.publication().date()).isEqualTo(DAY);
        assertThat(article.notes().updated().date()).isEqualTo(DAY);
    }

    @Test
    void aPageThatIsKeptUpToDateTellsNoFirstDay() throws Exception {
        Article article = read(
                "<meta property='article:modified_time' content='2021-08-12T10:00:00+00:00'>",
                "<h1>افتتاح الجسر</h1><div>آخر تحديث: 12 أغسطس 2021</div>" + TEXT);
        assertThat(article.publication().date()).isNull();
        assertThat(article.notes().updated().date()).isEqualTo(DAY);
    }

    @Test
    void aChangeCountsWhereNothingElseIsDated() throws Exception {
        assertThat(published("", "<h1>افتتاح الجسر</h1>" + TEXT + "<p class=info>آخر تحديث: 12 أغسطس 2021</p>"))
                .isEqualTo(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='related-posts'><span class='post-date'>May 3, 2020</span></div>",
                "<div class='comments'><time datetime='2020-05-03'>May 3, 2020</time></div>",
                "<footer><time datetime='2020-05-03'>May 3, 2020</time></footer>",
                "<a href='/other'><h3>خبر آخر عن مدينة أخرى بعيدة عن هنا وعن نهرها وجسورها كلها</h3>"
                        + "<span class='date'>May 3, 2020</span></a>",
                "<p>© 2020-05-03</p><div class='copyright'>Copyright May 3, 2020</div>",
                "<h2>من 1 - 3 مايو 2020</h2>"
            })
    void theDayOfSomethingElseIsNotTaken(String other) throws Exception {
        assertThat(published("", "<h1>افتتاح الجسر</h1>" + TEXT + TEXT + other)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/2021/08/12/bridge, 2021-08-12",
        "https://example.org/news/20210812-bridge.html, 2021-08-12",
        "https://example.org/2021/aug/12/bridge, 2021-08-12",
        "https://example.org/archive/20220101/https://example.com/2021/8/12/bridge, 2021-08-12",
        "https://example.org/news/1202108120917, ''"
    })
    void theAddressTellsTheDay(String address, String day) throws Exception {
        Article article = new HtmlReader(Limits.DEFAULT).read(at(address, "", "<h1>افتتاح الجسر</h1>" + TEXT));
        assertThat(article.publication().date()).isEqualTo(day.isEmpty() ? null : LocalDate.parse(day));
    }

    @ParameterizedTest
    @CsvSource({
        // Nine in the evening in universal time is the next day in Beirut, two in the morning the day before in
        // Chicago.
        "2021-08-11T22:30:00Z, 2021-08-12",
        "2021-08-13T02:30:00Z, 2021-08-12",
        // Ten in the morning is the same day for every outlet: the address was given before.
        "2021-08-13T10:04:00Z, 2021-08-13",
        "2021-08-13T02:30:00+03:00, 2021-08-13"
    })
    void aMomentInUniversalTimeIsOnTheDayOfTheAddressWhereAnOutletsZoneAllows(String moment, LocalDate day)
            throws Exception {
        Article article = new HtmlReader(Limits.DEFAULT)
                .read(at(
                        "https://example.org/2021/08/12/bridge",
                        "<meta property='article:published_time' content='" + moment + "'>",
                        "<h1>افتتاح الجسر</h1>" + TEXT));
        assertThat(article.publication().date()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "en-US, https://example.org/a, 2021-03-04",
        "en, https://example.org/a, 2021-03-04",
        "en, https://example.co.uk/a, 2021-04-03",
        "en-GB, https://example.org/a, 2021-04-03",
        "fr, https://example.org/a, 2021-04-03"
    })
    void dayAndMonthStandAsTheLanguageAndItsRegionWriteThem(String language, String address, LocalDate day) {
        var read = DateCustoms.of(language, null, URI.create(address), LocalDate.of(2022, 1, 1))
                .read("03/04/2021", "text", Publication.From.TEXT);
        assertThat(read).extracting(known -> known.value().date()).isEqualTo(day);
    }

    @Test
    void theLanguageOfTheTextGoesBeforeThatOfTheTemplate() throws Exception {
        Article article = new HtmlReader(Limits.DEFAULT)
                .read(Pages.html("<html lang=en-US><body><h1>افتتاح الجسر</h1><div>03/04/2021</div>" + TEXT));
        assertThat(article.publication().date()).isEqualTo(LocalDate.of(2021, 4, 3));
    }

    @Test
    void aDatelineTellsTheDay() throws Exception {
        assertThat(published("", "<h1>افتتاح الجسر</h1><p>بيروت (12/8/2021) - " + TEXT.substring(3)))
                .isEqualTo(DAY);
    }

    @Test
    void whereItWasReadIsNoted() throws Exception {
        assertThat(read("<meta name='published' content='August 12, 2021'>", "<h1>افتتاح الجسر</h1>" + TEXT)
                        .notes()
                        .provenance())
                .containsEntry(Field.PUBLISHED, "meta published");
    }

    private static @Nullable LocalDate published(String head, String body) throws UnreadableException {
        return read(head, body).publication().date();
    }

    private static Article read(String head, String body) throws UnreadableException {
        return new HtmlReader(Limits.DEFAULT)
                .read(Pages.html("<html><head>" + head + "</head><body>" + body + "</body></html>"));
    }

    private static Page at(String address, String head, String body) {
        var page = Pages.html("<html><head>" + head + "</head><body>" + body + "</body></html>");
        return page.withGiven(page.given().withUrl(URI.create(address)));
    }
}
