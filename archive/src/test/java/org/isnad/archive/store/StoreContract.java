package org.isnad.archive.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.isnad.archive.store.SampleReports.DAY;
import static org.isnad.archive.store.SampleReports.HARBOUR;
import static org.isnad.archive.store.SampleReports.HARBOUR_EDITED;
import static org.isnad.archive.store.SampleReports.numbered;
import static org.isnad.archive.store.SampleReports.person;
import static org.isnad.archive.store.SampleReports.report;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.isnad.archive.ArchivedReport;
import org.isnad.archive.store.Saved.News;
import org.isnad.archive.store.StoredActors.Office;
import org.isnad.model.Actor;
import org.isnad.model.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a store does, whatever database it is in. */
abstract class StoreContract {
    static final String FIRST = "0.9";
    static final String SECOND = "0.10";
    static final String URL = "https://example.org/harbour";
    static final String OTHER = "https://example.com/harbour";
    static final Instant NOW = Instant.parse("2025-08-13T09:30:00Z");

    Store store;

    /** An empty store, at a place of its own. */
    abstract Database database() throws Exception;

    @BeforeEach
    void open() throws Exception {
        store = new SqlStore(database(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aReportComesOutAsItWentIn() throws StoreException {
        Report report = report(URL, DAY, HARBOUR, person("سالم الدباغ", "وزير النقل", null));
        Saved saved = store.save(report, FIRST);
        assertThat(saved).isEqualTo(new Saved(1, 1, News.ARTICLE));
        assertThat(store.report(1)).contains(new ArchivedReport(1, 1, NOW, report));
        assertThat(store.reportOn(report.article().id()))
                .map(ArchivedReport::number)
                .contains(1L);
        assertThat(store.isRead(report.article().id(), FIRST)).isTrue();
        assertThat(store.isRead(report.article().id(), SECOND)).isFalse();
    }

    @Test
    void whatIsNotThereIsNotFound() throws StoreException {
        assertThat(store.report(1)).isEmpty();
        assertThat(store.reportOn("sha256:0")).isEmpty();
        assertThat(store.reports(1)).isEmpty();
        assertThat(store.versions(URL)).isEmpty();
        assertThat(store.lastNumber()).isZero();
    }

    @Test
    void theSameTextAtTheSameAddressIsNothingNew() throws StoreException {
        store.save(report(URL, HARBOUR), FIRST);
        assertThat(store.save(report(URL, HARBOUR), FIRST)).isEqualTo(new Saved(1, 1, News.NONE));
        assertThat(store.see(report(URL, HARBOUR).article(), FIRST)).contains(new Saved(1, 1, News.NONE));
        assertThat(store.status().reports()).isEqualTo(1);
    }

    @Test
    void anEditedArticleIsANewVersionAndTheOldOneStays() throws StoreException {
        store.save(report(URL, HARBOUR), FIRST);
        assertThat(store.save(report(URL, HARBOUR_EDITED), FIRST)).isEqualTo(new Saved(2, 2, News.VERSION));
        assertThat(store.versions(URL))
                .extracting(Version::version, Version::number)
                .containsExactly(tuple(1, 1L), tuple(2, 2L));
        assertThat(store.reports(1)).extracting(ArchivedReport::version).containsExactly(1, 2);
    }

    @Test
    void aTextThatItsAddressHadBeforeIsNoNewVersion() throws StoreException {
        store.save(report(URL, HARBOUR), FIRST);
        store.save(report(URL, HARBOUR_EDITED), FIRST);
        assertThat(store.save(report(URL, HARBOUR), FIRST)).isEqualTo(new Saved(1, 1, News.NONE));
    }

    @Test
    void theSameTextAtAnotherAddressIsTheSameArticleWithAnotherAddress() throws StoreException {
        store.save(report(URL, HARBOUR), FIRST);
        assertThat(store.see(report(OTHER, HARBOUR).article(), FIRST)).contains(new Saved(1, 1, News.ADDRESS));
        assertThat(store.appearances(1)).extracting(Version::url).containsExactly(URL, OTHER);
        assertThat(store.status().articles()).isEqualTo(1);
    }

    @Test
    void theFragmentIsNoPartOfAnAddress() throws StoreException {
        store.save(report(URL + "#comments", HARBOUR), FIRST);
        assertThat(store.save(report(URL, HARBOUR), FIRST).news()).isEqualTo(News.NONE);
        assertThat(store.versions(URL + "#top")).hasSize(1);
    }

    @Test
    void withoutAnAddressATextIsThereOnce() throws StoreException {
        assertThat(store.save(report(null, HARBOUR), FIRST).news()).isEqualTo(News.ARTICLE);
        assertThat(store.save(report(null, HARBOUR), FIRST).news()).isEqualTo(News.NONE);
        assertThat(store.save(report(null, HARBOUR_EDITED), FIRST)).isEqualTo(new Saved(2, 1, News.ARTICLE));
    }

    @Test
    void anArticleThatWasNotReadByThisAnalyserIsNotSeen() throws StoreException {
        store.save(report(URL, HARBOUR), FIRST);
        assertThat(store.see(report(OTHER, HARBOUR).article(), SECOND)).isEmpty();
        assertThat(store.appearances(1)).hasSize(1);
    }

    @Test
    void theReportOfANewerAnalyserTakesTheOthersPlaceAndANumberOfItsOwn() throws StoreException {
        store.save(report(URL, HARBOUR), FIRST);
        store.save(numbered(2), FIRST);
        assertThat(store.save(report(URL, HARBOUR), SECOND)).isEqualTo(new Saved(3, 1, News.READING));
        assertThat(store.reports(1)).extracting(ArchivedReport::number).containsExactly(2L, 3L);
        assertThat(store.report(1)).isPresent();
    }

    @Test
    void theReportOfAnOlderAnalyserDoesNotTakeTheNewersPlace() throws StoreException {
        store.save(report(URL, HARBOUR), SECOND);
        assertThat(store.save(report(URL, HARBOUR), FIRST)).isEqualTo(new Saved(2, 1, News.READING));
        assertThat(store.reports(1)).extracting(ArchivedReport::number).containsExactly(1L);
        assertThat(store.report(2)).isPresent();
    }

    @Test
    void reportsComeInTheOrderOfTheirNumbersFromAnyNumberOn() throws StoreException {
        for (int i = 1; i <= 100; i++) {
            store.save(numbered(i), FIRST);
        }
        assertThat(store.reports(37).map(ArchivedReport::number).toList())
                .hasSize(64)
                .isSorted()
                .startsWith(37L)
                .endsWith(store.lastNumber());
    }

    @Test
    void whoFollowsTheStoreSeesWhatComesWhileItReads() throws StoreException {
        for (int i = 1; i <= 40; i++) {
            store.save(numbered(i), FIRST);
        }
        var reports = store.reports(1).iterator();
        reports.next();
        store.save(numbered(41), FIRST);
        var rest = new ArrayList<Long>();
        reports.forEachRemaining(report -> rest.add(report.number()));
        assertThat(rest).hasSize(40).endsWith(41L);
    }

    @Test
    void anActorHasItsOfficesWithTheDaysOfTheReportsThatTellOfThem() throws StoreException {
        store.save(report(null, DAY, "1 " + HARBOUR, person("سالم الدبّاغ", "وزير النقل", "JOR")), FIRST);
        store.save(report(null, DAY.plusDays(9), "2 " + HARBOUR, person("سالم الدباغ", "وزير النقل", "JOR")), FIRST);
        store.save(report(null, DAY.plusYears(1), "3 " + HARBOUR, person("سالم الدباغ", "رئيس الوزراء", "JOR")), FIRST);
        store.save(report(null, null, "4 " + HARBOUR, person("نادر الكيلاني", null, null)), FIRST);
        assertThat(store.actors().named("الدباغ", 10)).singleElement().satisfies(actor -> {
            assertThat(actor.name()).isEqualTo("سالم الدبّاغ");
            assertThat(actor.offices())
                    .containsExactly(
                            new Office("وزير النقل", "JOR", "GOV", DAY, DAY.plusDays(9), 2),
                            new Office("رئيس الوزراء", "JOR", "GOV", DAY.plusYears(1), DAY.plusYears(1), 1));
        });
        assertThat(store.actors().mostNamed(10)).hasSize(2);
        assertThat(store.actors().named("لا أحد", 10)).isEmpty();
    }

    @Test
    void anOfficeThatANewerAnalyserDoesNotFindIsNotToldAnyMore() throws StoreException {
        store.save(report(URL, DAY, HARBOUR, person("سالم الدباغ", "وزير النفط", null)), FIRST);
        store.save(report(URL, DAY, HARBOUR, person("سالم الدباغ", "وزير النقل", null)), SECOND);
        assertThat(store.actors().named("سالم", 10).getFirst().offices())
                .extracting(Office::role)
                .containsExactly("وزير النقل");
    }

    @Test
    void whatWatchingKeepsOfAFeedAndItsItemsIsThereAgain() throws StoreException {
        var feed = new FeedMemory.Feed("https://example.org/feed", "\"7\"", null, NOW, NOW.plusSeconds(900), 2, "slow");
        var item = new FeedMemory.Item(URL, feed.url(), "d1", NOW, NOW.plusSeconds(60), 1, "status 503");
        store.feeds().keep(feed);
        store.feeds().keep(item);
        assertThat(store.feeds().feed(feed.url())).contains(feed);
        assertThat(store.feeds().feeds()).containsExactly(feed);
        assertThat(store.feeds().item(URL)).contains(item);
        assertThat(store.feeds().due(feed.url(), NOW)).isEmpty();
        assertThat(store.feeds().due(feed.url(), NOW.plusSeconds(60))).containsExactly(item);
        var done = new FeedMemory.Item(URL, feed.url(), "d1", NOW, null, 0, null);
        store.save(report(URL, HARBOUR), FIRST, done);
        assertThat(store.feeds().item(URL)).contains(done);
        assertThat(store.feeds().due(feed.url(), NOW.plusSeconds(999_999))).isEmpty();
    }

    @Test
    void aFeedThatIsForgottenTakesItsItemsAlong() throws StoreException {
        var feed = new FeedMemory.Feed("https://example.org/feed", null, null, NOW, NOW, 0, null);
        store.feeds().keep(feed);
        store.feeds().keep(new FeedMemory.Item(URL, feed.url(), "d1", NOW, null, 0, null));
        assertThat(store.feeds().forget(feed.url())).isTrue();
        assertThat(store.feeds().feeds()).isEmpty();
        assertThat(store.feeds().item(URL)).isEmpty();
        assertThat(store.feeds().forget(feed.url())).isFalse();
    }

    @ParameterizedTest
    @EnumSource(StoredArticles.Order.class)
    void aWalkThroughTheListGivesEachArticleOnce(StoredArticles.Order order) throws StoreException {
        for (int number = 1; number <= 9; number++) {
            store.save(report(null, number % 3 == 0 ? null : DAY.minusDays(number % 2), number + HARBOUR), FIRST);
        }
        List<ListedArticle> met = new ArrayList<>();
        StoredArticles.Cursor after = null;
        for (int page = 0; page < 5; page++) {
            List<ListedArticle> articles = store.articles().page(StoredArticles.Filter.NONE, order, after, 2);
            met.addAll(articles);
            after = StoredArticles.Cursor.after(met.getLast());
            store.save(report(null, DAY, page + " later " + HARBOUR), FIRST);
            store.save(report(null, page % 3 == 0 ? null : DAY.minusDays(page % 2), page + HARBOUR), SECOND);
        }
        assertThat(met).extracting(ListedArticle::id).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(9);
    }

    @Test
    void theLastPublishedComesFirstAndFiltersNarrowTheList() throws StoreException {
        store.save(report(null, null, "1" + HARBOUR), FIRST);
        store.save(report(null, DAY, "2" + HARBOUR), FIRST);
        store.save(report(null, DAY.plusDays(1), "3" + HARBOUR), FIRST);
        assertThat(numbers(StoredArticles.Filter.NONE)).containsExactly(3L, 2L, 1L);
        assertThat(numbers(new StoredArticles.Filter("المنارة", "ar", DAY, DAY)))
                .containsExactly(2L);
        assertThat(numbers(new StoredArticles.Filter("الشراع", null, null, null)))
                .isEmpty();
        assertThat(numbers(new StoredArticles.Filter(null, "en", null, null))).isEmpty();
        assertThat(store.articles().reportedAfter(1, 10))
                .extracting(ListedArticle::report)
                .containsExactly(2L, 3L);
        assertThat(store.articles().ids(List.of(1L, 99L))).hasSize(1);
    }

    private List<Long> numbers(StoredArticles.Filter filter) throws StoreException {
        return store.articles().page(filter, StoredArticles.Order.PUBLISHED, null, 10).stream()
                .map(ListedArticle::report)
                .toList();
    }

    @Test
    void anActorIsFoundByItsNumberAndByTheBeginningOfItsName() throws StoreException {
        store.save(report(null, DAY, HARBOUR, person("سالم الدباغ", "وزير النقل", "JOR")), FIRST);
        StoredActors.KnownActor actor =
                store.actors().beginning("سالم الدب", Actor.Kind.PERSON, 5).getFirst();
        assertThat(store.actors().numbered(actor.id())).contains(actor);
        assertThat(store.actors().numbers(List.of(actor.actorName()))).containsEntry(actor.actorName(), actor.id());
        assertThat(store.actors().beginning("سالم", Actor.Kind.STATE, 5)).isEmpty();
        assertThat(store.actors().numbered(99)).isEmpty();
    }

    @Test
    void storiesComeInPagesWithTheirReprints() throws StoreException {
        store.save(report("https://a.example/1", HARBOUR), FIRST);
        store.save(report("https://b.example/1", HARBOUR_EDITED), FIRST);
        store.save(report("https://c.example/1", DAY.plusYears(1), "خبر آخر عن سوق السمك في المدينة."), FIRST);
        store.stories().refresh();
        String first = store.stories().of(1).orElseThrow().id();
        String last = store.stories().of(3).orElseThrow().id();
        assertThat(stories(StoredStories.Order.LATEST, null)).containsExactly(last, first);
        assertThat(stories(StoredStories.Order.LATEST, last)).containsExactly(first);
        assertThat(stories(StoredStories.Order.LARGEST, null)).containsExactly(first, last);
        assertThat(stories(StoredStories.Order.LARGEST, last)).isEmpty();
        assertThat(store.stories().reprints(first)).singleElement().satisfies(reprint -> {
            assertThat(reprint.a()).startsWith("sha256:");
            assertThat(reprint.contained()).isGreaterThan(0.85);
        });
        assertThat(store.stories().reprints(last)).isEmpty();
    }

    private List<String> stories(StoredStories.Order order, @Nullable String after) throws StoreException {
        return store.stories().page(new StoredStories.Listing(order, 1, null, null, after, 10)).stream()
                .map(StoredStory::id)
                .toList();
    }

    @Test
    void theStatusCountsWhatIsThere() throws StoreException {
        store.save(report(URL, HARBOUR), FIRST);
        store.save(report(URL, HARBOUR_EDITED), FIRST);
        store.save(report(URL, HARBOUR), SECOND);
        StoreStatus status = store.status();
        assertThat(status.articles()).isEqualTo(2);
        assertThat(status.addresses()).isEqualTo(2);
        assertThat(status.edits()).isEqualTo(1);
        assertThat(status.analysers()).containsEntry(FIRST, 2L).containsEntry(SECOND, 1L);
        assertThat(status.firstStored()).isEqualTo(NOW);
        assertThat(status.bytes()).isPositive();
    }

    @Test
    void aWholeStorePassesItsCheck() throws StoreException {
        store.save(report(URL, DAY, HARBOUR, person("سالم الدباغ", "وزير النقل", "JOR")), FIRST);
        store.save(report(OTHER, HARBOUR), FIRST);
        store.save(report(URL, HARBOUR), SECOND);
        store.stories().refresh();
        var found = new ArrayList<String>();
        store.check(found::add);
        assertThat(found).isEmpty();
    }

    @Test
    void threadsThatStoreTheSameStoreEachOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> stored = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                stored.add(threads.submit(() -> {
                    int reports = 0;
                    for (int i = 1; i <= 25; i++) {
                        reports += store.save(numbered(i), FIRST).isReport() ? 1 : 0;
                    }
                    return reports;
                }));
            }
            int reports = 0;
            for (Future<Integer> each : stored) {
                reports += each.get();
            }
            assertThat(reports).isEqualTo(25);
        }
        assertThat(store.reports(1)).hasSize(25);
    }

    @Test
    void aSavedSearchIsKeptWithItsChannelsUnderAnIdOfItsOwn() throws StoreException {
        assertThat(store.alerts().add(alert("harbour"))).isTrue();
        assertThat(store.alerts().add(alert("harbour"))).isFalse();
        StoredAlerts.Alert kept = store.alerts().named("harbour").orElseThrow();
        assertThat(kept.channels())
                .extracting(StoredAlerts.Channel::kind, StoredAlerts.Channel::secret)
                .containsExactly(tuple("file", null), tuple("webhook", "secret"));
        assertThat(kept.created()).isEqualTo(NOW);
        assertThat(store.alerts().all()).containsExactly(kept);
        assertThat(store.alerts().remove("harbour")).isTrue();
        assertThat(store.alerts().remove("harbour")).isFalse();
    }

    @Test
    void whatASearchFoundIsNotedOnceWithHowFarItWasRun() throws StoreException {
        store.save(report(URL, HARBOUR), FIRST);
        store.alerts().add(alert("harbour"));
        StoredAlerts.Alert kept = store.alerts().named("harbour").orElseThrow();
        assertThat(store.alerts().advance(kept, 1, List.of(1L), NOW)).isTrue();
        assertThat(store.alerts().advance(kept, 1, List.of(1L), NOW))
                .as("another process was first")
                .isFalse();
        assertThat(store.alerts().named("harbour").orElseThrow().position()).isEqualTo(1);
        assertThat(store.alerts().deliveries().due(NOW, 10)).hasSize(2);
    }

    @Test
    void aDeliveryIsClaimedByOneAndDueAgainWhereThatOneNeverCameBack() throws StoreException {
        store.save(report(URL, HARBOUR), FIRST);
        store.alerts().add(alert("harbour"));
        store.alerts().advance(store.alerts().named("harbour").orElseThrow(), 1, List.of(1L), NOW);
        AlertDeliveries deliveries = store.alerts().deliveries();
        AlertDeliveries.Delivery first = deliveries.due(NOW, 1).getFirst();
        assertThat(deliveries.claim(first, NOW.plusSeconds(600))).isTrue();
        assertThat(deliveries.claim(first, NOW.plusSeconds(600))).isFalse();
        assertThat(deliveries.due(NOW, 10)).doesNotContain(first).hasSize(1);
        assertThat(deliveries.due(NOW.plusSeconds(601), 10)).hasSize(2);
    }

    @Test
    void deliveriesAreCountedByWhatBecameOfThem() throws StoreException {
        store.save(report(URL, HARBOUR), FIRST);
        store.alerts().add(alert("harbour"));
        StoredAlerts.Alert kept = store.alerts().named("harbour").orElseThrow();
        store.alerts().advance(kept, 1, List.of(1L), NOW);
        AlertDeliveries deliveries = store.alerts().deliveries();
        List<AlertDeliveries.Delivery> due = deliveries.due(NOW, 10);
        deliveries.delivered(due.get(0), NOW);
        deliveries.failed(due.get(1), NOW.plusSeconds(30), "answers with status 503");
        assertThat(deliveries.due(NOW, 10)).isEmpty();
        deliveries.givenUp(due.get(1), NOW, "answers with status 410");
        assertThat(deliveries.counts(kept))
                .containsExactlyInAnyOrder(
                        new AlertDeliveries.Count("delivered", 1, null),
                        new AlertDeliveries.Count("dead", 1, "answers with status 410"));
    }

    private static StoredAlerts.Alert alert(String name) {
        return new StoredAlerts.Alert(
                0,
                name,
                "مرفأ",
                "articles",
                NOW,
                0,
                List.of(
                        new StoredAlerts.Channel(0, "file", "file:/tmp/found.jsonl", null, false),
                        new StoredAlerts.Channel(0, "webhook", "https://example.org", "secret", true)));
    }
}
