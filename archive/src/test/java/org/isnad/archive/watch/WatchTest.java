package org.isnad.archive.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.isnad.archive.Appearance;
import org.isnad.archive.ArchivedReport;
import org.isnad.archive.EmptyStore;
import org.isnad.archive.MovedClock;
import org.isnad.archive.store.Saved;
import org.isnad.archive.store.Store;
import org.isnad.archive.store.StoreAddress;
import org.isnad.model.Article;
import org.isnad.model.Page;
import org.isnad.model.Publication;
import org.isnad.model.Report;
import org.isnad.model.UnreadableException;
import org.isnad.reading.Limits;
import org.isnad.reading.PageReader;
import org.isnad.reading.fetch.Fetcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
    private static final String BRIDGE =
            "افتتح المحافظ جسر المرجان صباح الأربعاء بعد أعمال استمرت أربعة أعوام، وقال إن الجسر سيختصر الطريق إلى الميناء.";
    private static final String MATCH =
            "تغلب نادي السنديان على ضيفه البحارة بثلاثة أهداف لهدف مساء الثلاثاء، وسجل المهاجم هدفين من ركلتين حرتين.";

    @TempDir
    Path folder;

    private final MovedClock time = new MovedClock(Instant.parse("2025-08-13T09:30:00Z"));
    private final Heard heard = new Heard();
    private WatchMetrics metrics = new WatchMetrics();
    private NewsServer site;
    private Store store;
    private Watch.Content content = Watch.Content.PAGE;

    @BeforeEach
    void open() throws Exception {
        site = new NewsServer();
        store = Store.open(EmptyStore.at(folder.resolve("archive.db")), time);
    }

    @AfterEach
    void close() {
        store.close();
        site.close();
    }

    @Test
    void whatAFeedTellsOfIsFetchedReadAndStored() throws Exception {
        site.page("/1", BRIDGE);
        site.page("/2", MATCH);
        site.feed("/feed", "\"a\"", "/1", "/2");
        round("/feed");
        assertThat(store.reports(1).map(WatchTest::url))
                .as("the last of the feed first: feeds have the newest on top")
                .containsExactly(
                        site.address("/2").toString(), site.address("/1").toString());
        assertThat(heard.failed).isEmpty();
    }

    @Test
    void aFeedThatHasNotChangedIsNotReadAgain() throws Exception {
        site.page("/1", BRIDGE);
        site.feed("/feed", "\"a\"", "/1");
        round("/feed");
        site.asked();
        time.move(Duration.ofHours(1));
        round("/feed");
        assertThat(site.asked()).containsExactly("/feed");
        assertThat(metrics.prometheus()).contains("visits_total{end=\"unchanged\"} 1");
    }

    @Test
    void itemsThatWereSeenAreNotFetchedAgainAlsoAfterARestart() throws Exception {
        site.page("/1", BRIDGE);
        site.feed("/feed", "\"a\"", "/1");
        round("/feed");
        site.page("/2", MATCH);
        site.serve("/feed", 200, feedOf("/2", "/1"));
        site.asked();
        store.close();
        store = Store.open(new StoreAddress.SqliteFile(folder.resolve("archive.db")), time);
        time.move(Duration.ofHours(1));
        round("/feed");
        assertThat(site.asked()).containsExactly("/feed", "/2");
    }

    /** As {@link NewsServer#feed} with the tag {@code "a"}, but without one. */
    private String feedOf(String... pages) {
        var items = new StringBuilder();
        for (String page : pages) {
            items.append("<item><title>خبر " + page + "</title><link>" + site.address(page)
                    + "</link><pubDate>Wed, 13 Aug 2025 08:00:00 GMT</pubDate><description>موجز الخبر \"a\""
                    + "</description></item>");
        }
        return "<rss version='2.0'><channel><title>المنارة</title><link>http://x.test</link><description>d</description>"
                + items + "</channel></rss>";
    }

    @Test
    void anItemThatItsFeedTellsOtherwiseIsFetchedAgainAndANewTextIsANewVersion() throws Exception {
        site.page("/1", BRIDGE);
        site.feed("/feed", "\"a\"", "/1");
        round("/feed");
        site.page("/1", BRIDGE.replace("أربعة", "خمسة"));
        site.feed("/feed", "\"b\"", "/1");
        time.move(Duration.ofHours(1));
        round("/feed");
        assertThat(store.versions(site.address("/1").toString()))
                .extracting(Appearance::version)
                .containsExactly(1, 2);
        assertThat(heard.stored).containsExactly(Saved.News.ARTICLE, Saved.News.VERSION);
    }

    @Test
    void theFeedTellsTheDayOfAPageThatDoesNot() throws Exception {
        site.page("/1", BRIDGE);
        site.feed("/feed", "\"a\"", "/1");
        round("/feed");
        Publication publication =
                store.report(1).orElseThrow().report().article().publication();
        assertThat(publication.date()).hasToString("2025-08-13");
        assertThat(publication.from()).isEqualTo(Publication.From.FEED);
        assertThat(metrics.line()).isEqualTo("1 feed, 1 article, mean lag 90 min");
    }

    @Test
    void aFeedThatHoldsItsArticlesIsReadWithoutItsPages() throws Exception {
        content = Watch.Content.FEED;
        site.feed("/feed", "\"a\"", "/1");
        round("/feed");
        assertThat(site.asked()).containsExactly("/feed");
        assertThat(store.report(1).orElseThrow().report().article().text()).startsWith("موجز الخبر");
    }

    @Test
    void oneBadFeedNeverStopsTheOthers() throws Exception {
        site.page("/1", BRIDGE);
        site.feed("/feed", "\"a\"", "/1");
        site.serve("/broken", 200, "<rss><channel>");
        site.serve("/page", 200, "<html><body>no feed</body></html>");
        site.serve("/down", 500, "");
        round("/broken", "/missing", "/page", "/down", "/feed");
        assertThat(store.reports(1)).hasSize(1);
        assertThat(heard.failed)
                .hasSize(4)
                .anySatisfy(
                        line -> assertThat(line).isEqualTo(site.address("/missing") + ": was not served: status 404"));
        assertThat(metrics.line())
                .startsWith("5 feeds (4 failing), 1 article, 4 errors (feed 2, status_404 1, status_500 1)");
    }

    @Test
    void aPageThatIsNotServedIsAskedForAgainLaterAndLater() throws Exception {
        site.serve("/1", 503, "");
        site.feed("/feed", "\"a\"", "/1");
        List<Integer> asked = new ArrayList<>();
        for (int minute = 0; minute < 200; minute++) {
            round("/feed");
            if (site.asked().contains("/1")) {
                asked.add(minute);
            }
            time.move(Duration.ofMinutes(1));
        }
        assertThat(asked)
                .as("six times in all, each wait about twice the last")
                .hasSize(6)
                .startsWith(0);
        assertThat(store.feeds()
                        .item(site.address("/1").toString())
                        .orElseThrow()
                        .due())
                .isNull();
    }

    @Test
    void aPageThatComesBackIsReadAlsoWhereItsFeedDoesNotTellOfItAnyMore() throws Exception {
        site.serve("/1", 503, "");
        site.feed("/feed", "\"a\"", "/1");
        round("/feed");
        site.page("/1", BRIDGE);
        site.page("/2", MATCH);
        site.feed("/feed", "\"b\"", "/2");
        time.move(Duration.ofHours(1));
        round("/feed");
        assertThat(store.reports(1).map(WatchTest::url))
                .containsExactlyInAnyOrder(
                        site.address("/1").toString(), site.address("/2").toString());
    }

    @Test
    void aPageThatIsGoneIsNotAskedForAgain() throws Exception {
        site.feed("/feed", "\"a\"", "/gone");
        round("/feed");
        time.move(Duration.ofDays(2));
        site.asked();
        round("/feed");
        assertThat(site.asked()).containsExactly("/feed");
        assertThat(heard.failed).containsExactly(site.address("/gone") + ": was not served: status 404");
    }

    @Test
    void aPageThatIsnadFailsOnIsToldAndStopsNothing() throws Exception {
        site.page("/1", "BUG " + BRIDGE);
        site.page("/2", MATCH);
        site.feed("/feed", "\"a\"", "/2", "/1");
        round("/feed");
        assertThat(heard.failed).containsExactly(site.address("/1") + ": a bug in Isnad (IllegalStateException)");
        assertThat(store.reports(1)).hasSize(1);
    }

    @Test
    void aServerThatWantsToBeLeftAloneIsLeftAloneForAsLong() throws Exception {
        site.serve("/feed", 429, "", "Retry-After", "7200");
        Instant next = round("/feed");
        assertThat(Duration.between(time.instant(), next)).isBetween(Duration.ofHours(2), Duration.ofMinutes(132));
        time.move(Duration.ofMinutes(119));
        site.asked();
        round("/feed");
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void aFeedIsVisitedWhenItIsDueAndNotBefore() throws Exception {
        site.feed("/feed", "\"a\"");
        site.page("/1", BRIDGE);
        site.feed("/feed", "\"a\"", "/1");
        Instant next = round("/feed");
        assertThat(Duration.between(time.instant(), next)).isBetween(Duration.ofMinutes(15), Duration.ofSeconds(990));
        site.asked();
        time.move(Duration.ofMinutes(14));
        round("/feed");
        assertThat(site.asked()).isEmpty();
        time.move(Duration.ofMinutes(3));
        round("/feed");
        assertThat(site.asked()).containsExactly("/feed");
    }

    @Test
    void theSameArticleInTwoFeedsIsFetchedOnce() throws Exception {
        site.page("/1", BRIDGE);
        site.serve("/one", 200, feedOf("/1"));
        site.serve("/two", 200, feedOf("/1"));
        round("/one", "/two");
        assertThat(site.asked()).containsExactly("/one", "/1", "/two");
    }

    @Test
    void metricsAreWrittenAsPrometheusReadsThem() throws Exception {
        site.page("/1", BRIDGE);
        site.feed("/feed", "\"a\"", "/1", "/gone");
        round("/feed");
        assertThat(metrics.prometheus().lines())
                .contains(
                        "# TYPE isnad_watch_articles_total counter",
                        "isnad_watch_articles_total{news=\"article\"} 1",
                        "isnad_watch_visits_total{end=\"served\"} 1",
                        "isnad_watch_errors_total{cause=\"status_404\"} 1",
                        "isnad_watch_feeds 1",
                        "isnad_watch_lag_seconds_bucket{le=\"3600\"} 0",
                        "isnad_watch_lag_seconds_bucket{le=\"21600\"} 1",
                        "isnad_watch_lag_seconds_bucket{le=\"+Inf\"} 1",
                        "isnad_watch_lag_seconds_sum 5400.0",
                        "isnad_watch_lag_seconds_count 1")
                .allMatch(line -> line.startsWith("# ") || line.matches("[a-z_]+(\\{[a-z]+=\"[^\"]*\"})? [0-9.E+]+"));
    }

    private Instant round(String... feeds) {
        var settings = new Fetcher.Settings("isnad-test", Duration.ofSeconds(20), Duration.ZERO, Duration.ZERO, true);
        Web web = new Fetcher(settings, Limits.DEFAULT)::ask;
        var tools = new Watch.Tools(
                store, web, new LightReading(), "1", content, Rhythm.standard(), time, new Random(1), metrics);
        var watch = new Watch(tools, List.of(feeds).stream().map(site::address).toList(), heard);
        return watch.round(due -> due.forEach(watch::visit));
    }

    private static String url(ArchivedReport report) {
        return String.valueOf(report.report().article().url());
    }

    /** Finds nothing, so that it needs no models; fails on what begins with BUG. */
    private static final class LightReading implements ArticleReading {
        @Override
        public Article article(Page page) throws UnreadableException {
            return PageReader.detecting().read(page);
        }

        @Override
        public Report read(Article article) {
            if (article.text().contains("BUG")) {
                throw new IllegalStateException("seventh seal");
            }
            return new Report(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        }
    }

    private static final class Heard implements WatchEvents {
        private final List<Saved.News> stored = new ArrayList<>();
        private final List<String> failed = new ArrayList<>();

        @Override
        public void stored(Article article, Saved saved) {
            stored.add(saved.news());
        }

        @Override
        public void failed(String address, String reason) {
            failed.add(address + ": " + reason);
        }
    }
}
