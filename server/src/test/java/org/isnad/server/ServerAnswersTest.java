package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.isnad.archive.store.StoreException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What answers hold, over the wire. */
class ServerAnswersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 18);

    @TempDir
    Path folder;

    private final FakeReading reading = new FakeReading();
    private RunningServer server;

    @BeforeEach
    void start() {
        server = new RunningServer(folder, RunningServer.SETTINGS.withWork(new ServerSettings.Work(1, 1)), reading);
    }

    @AfterEach
    void stop() {
        reading.leave.release(100);
        server.close();
    }

    private void store(int number, @Nullable LocalDate day) throws StoreException {
        server.store().save(SampleNews.numbered(number, day), "1.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=published",
                "sort=stored",
                "sort=published&language=ar",
                "sort=stored&outlet=%D8%B3%D9%88%D9%82%20%D8%A7%D9%84%D8%B3%D9%85%D9%83"
            })
    void aWalkGivesEachArticleOnceWhileNewOnesAndNewReadingsCome(String parameters) throws Exception {
        List<String> there = new ArrayList<>();
        for (int number = 0; number < 30; number++) {
            LocalDate day = number % 7 == 0 ? null : DAY.minusDays(number % 4);
            store(number, day);
            there.add(SampleNews.numbered(number, day).article().id());
        }
        List<String> met = new ArrayList<>();
        String next = "";
        for (int page = 0; !next.equals("null"); page++) {
            JsonNode answer = server.json("/articles?limit=4&" + parameters + (next.isEmpty() ? "" : "&after=" + next));
            answer.path("articles")
                    .forEach(article -> met.add(article.path("id").stringValue()));
            next = answer.path("next").asString("null");
            store(100 + page, page % 3 == 0 ? null : DAY.minusDays(page % 5));
            int again = page % 30;
            LocalDate day = again % 7 == 0 ? null : DAY.minusDays(again % 4);
            server.store().save(SampleNews.numbered(again, day), "2.0");
        }
        assertThat(met).doesNotHaveDuplicates().containsAll(there);
    }

    @Test
    void whatIsPublishedLastComesFirstAndWhatHasNoDayLast() throws Exception {
        store(1, null);
        store(2, DAY);
        store(3, DAY.plusDays(1));
        store(4, DAY);
        assertThat(server.json("/articles")
                        .path("articles")
                        .valueStream()
                        .map(one -> one.path("title").stringValue()))
                .containsExactly("خبر 3", "خبر 4", "خبر 2", "خبر 1");
        assertThat(server.json("/articles?from=2026-11-19").path("articles")).hasSize(1);
        assertThat(server.json("/articles?to=2026-11-18").path("articles")).hasSize(2);
        assertThat(server.json("/articles?outlet=none").path("articles")).isEmpty();
    }

    @Test
    void whatDidNotChangeIsNotSentAgain() throws Exception {
        store(1, DAY);
        HttpResponse<String> first = server.get("/articles");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = server.send(server.request("/articles").header("If-None-Match", "\"x\", " + tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        store(2, DAY);
        assertThat(server.send(server.request("/articles").header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aListenerHearsWhatWasMissedAndWhatComesOnceEach() throws Exception {
        store(1, DAY);
        store(2, DAY);
        HttpResponse<InputStream> stream = server.open(server.request("/news").header("Last-Event-ID", "1"));
        try (var lines = new Lines(stream.body())) {
            assertThat(lines.nextBeginning("id: ")).isEqualTo("id: 2");
            assertThat(lines.nextBeginning("data: ")).contains("\"title\":\"خبر 2\"");
            store(3, DAY);
            assertThat(lines.nextBeginning("id: ")).isEqualTo("id: 3");
            assertThat(lines.nextBeginning(": still")).isEqualTo(": still here");
            store(4, DAY);
            assertThat(lines.nextBeginning("id: ")).isEqualTo("id: 4");
        }
    }

    @Test
    void aListenerWithoutAPastHearsOnlyWhatComes() throws Exception {
        store(1, DAY);
        HttpResponse<InputStream> stream = server.open(server.request("/news"));
        try (var lines = new Lines(stream.body())) {
            lines.nextBeginning(": isnad");
            store(2, DAY);
            assertThat(lines.nextBeginning("id: ")).isEqualTo("id: 2");
        }
    }

    @Test
    void aListenerWhoLeavesMakesRoomForAnother() throws Exception {
        for (int i = 0; i < 4; i++) {
            HttpResponse<InputStream> stream = server.open(server.request("/news"));
            while (stream.statusCode() == 503) {
                assertThat(stream.headers().firstValue("Retry-After")).hasValue("30");
                Thread.sleep(20);
                stream = server.open(server.request("/news"));
            }
            assertThat(stream.statusCode()).isEqualTo(200);
            stream.body().close();
        }
    }

    @Test
    void whatIsTooMuchToReadIsSentAwayAndTheRestIsRead() throws Exception {
        List<CompletableFuture<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String text = "{\"text\": \"SLOW نص رقم " + i + ".\"}";
            answers.add(CompletableFuture.supplyAsync(() -> {
                try {
                    return server.post("/read", text).statusCode();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }));
        }
        while (answers.stream().filter(CompletableFuture::isDone).count() < 2) {
            Thread.sleep(10);
        }
        reading.leave.release(2);
        assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 200, 503, 503);
    }

    @Test
    void aFaultOfIsnadIsToldWithoutItsInside() throws Exception {
        HttpResponse<String> answer = server.post("/read", "{\"text\": \"BUG هنا.\"}");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("seventh", "Exception", "org.isnad");
        assertThat(server.faults).singleElement().asString().contains("POST /api/v1/read", "seventh seal");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {                        | null
            []                       | null
            {"text": 1}              | text
            {"text": "a", "url": "b"}| url
            {"text": "a", "x": 1}    | x
            {"text": "a", "text": "b"} | null
            {"text": "a", "published": "gestern"} | published
            {"text": "a", "keep": "yes"} | keep
            {"url": "file:///etc/passwd"} | url
            {"url": "http://user:word@a.example/"} | url
            """)
    void aWrongBodyIsToldByTheNameOfWhatIsWrong(String body, String parameter) throws Exception {
        HttpResponse<String> answer = server.post("/read", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(JsonMapper.shared().readTree(answer.body()).path("parameter").asString("null"))
                .isEqualTo(parameter);
        assertThat(answer.body()).doesNotContain("tools.jackson", "Source");
    }

    @Test
    void thePrivateNetworkIsKeptOut() throws Exception {
        HttpResponse<String> answer =
                server.post("/read", "{\"url\": \"" + server.server().address() + "openapi.yaml\"}");
        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.body()).contains("urn:isnad:problem:unreachable");
    }

    @Test
    void aWrongQueryIsToldWithItsPlace() throws Exception {
        HttpResponse<String> answer = server.get("/search?q=type:war");
        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.path("type").stringValue()).isEqualTo("urn:isnad:problem:wrong-query");
        assertThat(problem.path("at").intValue()).isEqualTo(5);
    }

    @Test
    void anExportThatTheCallerLeavesIsLeftToo() throws Exception {
        for (int number = 0; number < 300; number++) {
            store(number, DAY);
        }
        for (int i = 0; i < 5; i++) {
            HttpResponse<InputStream> export = server.open(server.request("/exports/jsonl"));
            assertThat(export.body().read()).isEqualTo('{');
            export.body().close();
        }
        HttpResponse<String> whole = server.get("/exports/jsonl?since=101");
        while (whole.statusCode() == 503) {
            Thread.sleep(20);
            whole = server.get("/exports/jsonl?since=101");
        }
        assertThat(whole.body().lines()).hasSize(200);
        assertThat(whole.headers().firstValue("Isnad-Next")).hasValue("301");
        assertThat(server.faults).isEmpty();
    }

    @Test
    void whatTheArchiveHoldsIsCountedByWhoDoesWhatToWhomWhereAndWhen() throws Exception {
        server.withNews();
        JsonNode network = server.json("/network?type=support");
        assertThat(network.path("edges")).hasSize(1);
        assertThat(network.at("/edges/0/from").stringValue()).startsWith("person/");
        assertThat(network.at("/edges/0/events").intValue()).isEqualTo(2);
        assertThat(network.at("/edges/0/articles")).hasSize(2);
        assertThat(network.path("nodes")
                        .valueStream()
                        .map(node -> node.path("name").stringValue()))
                .containsExactly("لمى الحداد", "شركة الأشرعة");
        JsonNode places = server.json("/places?country=SYR&type=support");
        assertThat(places.at("/places/0/name").stringValue()).isEqualTo("اللاذقية");
        assertThat(places.at("/places/0/lat").doubleValue()).isEqualTo(35.5);
        assertThat(places.at("/countries/0/country").stringValue()).isEqualTo("SYR");
        long minister = server.json("/actors?name=%D9%84%D9%85%D9%89")
                .at("/actors/0/id")
                .longValue();
        JsonNode series = server.json("/actors/" + minister + "/series?side=actor");
        assertThat(series.at("/days/0/types/SUPPORT").intValue()).isEqualTo(2);
        assertThat(server.json("/actors/" + minister + "/series?side=recipient")
                        .path("events")
                        .intValue())
                .isZero();
        assertThat(server.json("/actors/" + minister + "/statements")
                        .path("total")
                        .intValue())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles",
                "/search?in=statements&facets=9",
                "/events",
                "/network",
                "/places",
                "/actors",
                "/stories?least=1"
            })
    void markupInEveryFieldStaysTextThatNoBrowserRuns(String path) throws Exception {
        server.withNews();
        HttpResponse<String> answer = server.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(strings(JsonMapper.shared().readTree(answer.body())))
                .anyMatch(text -> text.contains(SampleNews.MARKUP));
    }

    private static List<String> strings(JsonNode node) {
        List<String> strings = new ArrayList<>();
        node.forEach(child -> strings.addAll(strings(child)));
        if (node.isString()) {
            strings.add(node.stringValue());
        }
        return strings;
    }

    @Test
    void aProblemThatRepeatsMarkupIsNoPage() throws Exception {
        HttpResponse<String> answer = server.get("/articles/%3Cscript%3Ealert(1)%3C%2Fscript%3E");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        HttpResponse<String> page =
                server.send(HttpRequest.newBuilder(server.server().address().resolve("/%3Cscript%3E.html")));
        assertThat(page.statusCode()).isIn(400, 404);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
    }
}
