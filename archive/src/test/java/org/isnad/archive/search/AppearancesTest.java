package org.isnad.archive.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.isnad.archive.ArchivedReport;
import org.isnad.archive.EmptyStore;
import org.isnad.archive.SampleReports;
import org.isnad.archive.search.query.QueryReader;
import org.isnad.archive.store.Store;
import org.isnad.model.Report;
import org.isnad.model.Statement.Act;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One text at several addresses, and several texts at one, from the store to the hits. */
class AppearancesTest {
    private static final String RIVER = "https://river.test/1";
    private static final String HILL = "https://hill.test/9";
    private static final String FIRST = "قال المتحدث إن كورسك آمنة.";
    private static final String SECOND = "قال المتحدث إن كورسك هادئة.";
    private static final Instant MORNING = Instant.parse("2025-08-13T06:00:00Z");

    @TempDir
    private Path folder;

    private Store store;
    private SearchIndex index;

    @BeforeEach
    void open() throws IOException {
        store = Store.open(EmptyStore.at(folder.resolve("archive.db")));
        index = SearchIndex.open(folder.resolve("search"), store::changes, System.err::println);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
        store.close();
    }

    @Test
    void aTextAtTwoAddressesIsFoundByEitherOutletAndEitherAddress() throws Exception {
        put(RIVER, "صحيفة النهر", FIRST, 0);
        assertThat(found("outlet:التل")).isEmpty();
        put(HILL, "صحيفة التل", FIRST, 1);
        for (String query : List.of("outlet:النهر", "outlet:التل", "outlet:hill", "url:river.test", "url:" + HILL)) {
            assertThat(found(query)).as(query).containsExactly(1L);
        }
        assertThat(found("outlet:\"النهر صحيفة\""))
                .as("two outlets are no phrase")
                .isEmpty();
    }

    @Test
    void aHitNamesEveryAppearance() throws Exception {
        put(RIVER, "صحيفة النهر", FIRST, 0);
        put(HILL, "صحيفة التل", FIRST, 1);
        index.catchUp();
        SearchResult result = index.search(SearchRequest.of(QueryReader.read("كورسك"), Level.STATEMENTS));
        ArchivedReport report = store.report(1).orElseThrow();
        var out = new ByteArrayOutputStream();
        SearchJson.write(
                "كورسك",
                Level.STATEMENTS,
                result,
                List.of(new FoundHit(result.hits().getFirst(), report)),
                out);
        assertThat(out.toString(StandardCharsets.UTF_8).replaceAll("\\s", ""))
                .contains("\"url\":\"https://river.test/1\",\"outlet\":\"صحيفةالنهر\"")
                .contains("\"url\":\"https://hill.test/9\",\"outlet\":\"صحيفةالتل\"");
    }

    @Test
    void anEditAtOneAddressLeavesTheOldTextToTheOther() throws Exception {
        put(RIVER, "صحيفة النهر", FIRST, 0);
        put(HILL, "صحيفة التل", FIRST, 1);
        put(HILL, "صحيفة التل", SECOND, 2);
        assertThat(found("آمنة")).containsExactly(1L);
        assertThat(found("آمنة outlet:التل")).isEmpty();
        assertThat(found("outlet:التل")).containsExactly(2L);
    }

    @Test
    void aTextThatStandsNowhereAnyMoreIsNotFoundUntilTheEditIsTakenBack() throws Exception {
        put(RIVER, "صحيفة النهر", FIRST, 0);
        put(RIVER, "صحيفة النهر", SECOND, 1);
        assertThat(found("كورسك")).containsExactly(2L);
        put(RIVER, "صحيفة النهر", FIRST, 2);
        assertThat(found("كورسك")).containsExactly(1L);
        assertThat(index.rebuild()).isEqualTo(1);
        assertThat(found("كورسك")).containsExactly(1L);
    }

    @Test
    void anOlderPageThatComesLaterDoesNotHideWhatStandsThereNow() throws Exception {
        put(RIVER, "صحيفة النهر", SECOND, 5);
        put(RIVER, "صحيفة النهر", FIRST, 1);
        assertThat(found("كورسك")).containsExactly(1L);
    }

    private void put(String url, String outlet, String text, int hour) throws IOException {
        Report report = SampleReports.numbered(1, text)
                .at(url)
                .in(outlet)
                .says(text.substring(text.indexOf("كورسك"), text.length() - 1), Act.ASSERT, "المتحدث")
                .report()
                .report();
        store.save(report, "1", MORNING.plusSeconds(3600L * hour));
    }

    /** The numbers of the reports that a query finds. */
    private List<Long> found(String query) throws Exception {
        index.catchUp();
        return index.search(SearchRequest.of(QueryReader.read(query), Level.ARTICLES)).hits().stream()
                .map(Hit::number)
                .toList();
    }
}
