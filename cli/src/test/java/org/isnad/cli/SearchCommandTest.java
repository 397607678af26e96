package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.archive.store.Store;
import org.isnad.archive.store.StoreAddress;
import org.isnad.model.Article;
import org.isnad.model.Outlet;
import org.isnad.model.Passage;
import org.isnad.model.Publication;
import org.isnad.model.Report;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SearchCommandTest {
    private static final String TEXT =
            "قالت وكالة الضفة نقلا عن أمين المرفأ إن السفن ستصل إلى المرفأ غدا. وامتلأت الساحة بالسفن.";

    @TempDir
    private Path folder;

    @BeforeEach
    void save() throws IOException {
        try (Store store = Store.open(StoreAddress.parse(file()))) {
            store.save(report("https://example.org/1", "السفن في الطريق"), "0.1.0");
        }
    }

    @Test
    void aStatementIsShownWithItsChainItsWordsMarkedAndWhereItStands() {
        CommandLineRun run = search("--in", "statements", "source:الضفة", "سفن", "since:2025-08");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                        1  وكالة الضفة ← أمين المرفأ  says
                           [السفن] ستصل إلى المرفأ غدا
                           المنارة · 2025-08-13 · السفن في الطريق · https://example.org/1

                        1 statement
                        """);
    }

    @Test
    void anArticleIsShownWithThePlacesThatAnswer() {
        assertThat(search("سفن").out())
                .contains("[السفن] ستصل إلى المرفأ غدا. وامتلأت الساحة [بالسفن].")
                .contains("1 article");
    }

    @Test
    void jsonHoldsTheSpansThatItWasFoundBy() throws Exception {
        JsonNode page = JsonMapper.shared()
                .readTree(search("--format", "json", "--in", "statements", "--facets", "سفن")
                        .out());
        assertThat(page.path("schema").asString()).isEqualTo("isnad/search/1");
        assertThat(page.path("total").asInt()).isEqualTo(1);
        JsonNode hit = page.at("/hits/0");
        JsonNode word = hit.at("/words/0");
        assertThat(TEXT.substring(word.path("start").asInt(), word.path("end").asInt()))
                .isEqualTo("السفن");
        assertThat(hit.at("/chain/1/text").asString()).isEqualTo("أمين المرفأ");
        assertThat(page.at("/facets/0/facet").asString()).isEqualTo("outlet");
    }

    @Test
    void aWrongQueryIsWrongUsageAndShowsWhere() {
        CommandLineRun run = search("speker:الضفة");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("the query is wrong at character 1: there is no field speker");
    }

    @Test
    void aCursorThatIsNoneIsWrongUsage() {
        CommandLineRun run = search("--after", "xyz", "سفن");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--after: no cursor: xyz");
    }

    @Test
    void aLimitOutOfRangeIsWrongUsage() {
        assertThat(search("--limit", "0", "سفن").exitCode()).isEqualTo(2);
    }

    @Test
    void anArchiveThatIsNotThereIsNamedAndNotMade() {
        Path other = folder.resolve("other.db");
        CommandLineRun run = CommandLineRun.of("search", "--store", other.toString(), "سفن");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains(other + ": there is no archive yet");
        assertThat(other).doesNotExist();
    }

    @Test
    void aDamagedIndexIsMadeAnewWithANoteAndNoError() throws IOException {
        search("سفن");
        try (Stream<Path> files = Files.list(folder.resolve("archive.db-search"))) {
            for (Path file :
                    files.filter(each -> each.toString().contains("segments")).toList()) {
                Files.writeString(file, "?");
            }
        }
        CommandLineRun run = search("سفن");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("it is made anew from the store");
        assertThat(run.out()).contains("1 article");
    }

    @Test
    void anIndexOfAnArchiveThatIsGoneIsMadeAnew() throws IOException {
        try (Store store = Store.open(StoreAddress.parse(file()))) {
            store.save(report("https://example.org/2", "خبر ثان"), "0.1.0");
        }
        search("سفن");
        for (String name : List.of("archive.db", "archive.db-wal", "archive.db-shm")) {
            Files.deleteIfExists(folder.resolve(name));
        }
        save();
        CommandLineRun run = search("سفن");
        assertThat(run.out()).contains("1 article");
        assertThat(run.err()).contains("the search index is one of another archive; it is made anew");
    }

    @Test
    void reindexTellsHowManyReportsThereAre() {
        CommandLineRun run = CommandLineRun.of("archive", "reindex", "--store", file());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("reports: 1\n");
    }

    @Test
    void anAlertIsSavedTriedRunShownAndForgotten() throws IOException {
        Path found = folder.resolve("found.jsonl");
        assertThat(alert("add", "ships", "--to", "file:" + found, "سفن").exitCode())
                .isZero();
        assertThat(alert("add", "ships", "--to", "file:" + found, "سفن").err()).contains("there is one of this name");
        assertThat(alert("test", "ships").out()).isEqualTo("finds 1\ndelivered to file:" + found + "\n");
        assertThat(alert("run").out()).isEqualTo("found 0, delivered 0, failed 0\n");
        try (Store store = Store.open(StoreAddress.parse(file()))) {
            store.save(report("https://example.org/2", "السفن وصلت"), "0.1.0");
        }
        assertThat(alert("run").out()).isEqualTo("found 1, delivered 1, failed 0\n");
        assertThat(Files.readAllLines(found)).hasSize(2);
        assertThat(alert("list").out()).contains("ships  articles  سفن", "  to file:" + found, "  delivered 1");
        assertThat(alert("remove", "ships").exitCode()).isZero();
        assertThat(alert("remove", "ships").err()).contains("alert ships: there is none of this name");
    }

    @Test
    void anAlertThatCannotWorkIsWrongUsage() {
        assertThat(alert("add", "ships", "--to", "nowhere", "سفن").err())
                .contains("--to: 'nowhere' is neither file:PATH");
        assertThat(alert("add", "ships", "--to", "file:a", "(").exitCode()).isEqualTo(2);
        assertThat(CommandLineRun.of("alert").exitCode()).isEqualTo(2);
    }

    private String file() {
        return folder.resolve("archive.db").toString();
    }

    private CommandLineRun search(String... arguments) {
        return CommandLineRun.of(Stream.concat(Stream.of("search", "--store", file()), Stream.of(arguments))
                .toArray(String[]::new));
    }

    private CommandLineRun alert(String what, String... arguments) {
        return CommandLineRun.of(Stream.concat(Stream.of("alert", what, "--store", file()), Stream.of(arguments))
                .toArray(String[]::new));
    }

    private static Report report(String url, String title) {
        String text = TEXT + (url.endsWith("1") ? "" : " " + title);
        var article = new Article(
                "sha256:" + Integer.toHexString(text.hashCode()),
                "1.html",
                url,
                new Outlet("المنارة", null),
                title,
                null,
                "ar",
                Publication.on(LocalDate.of(2025, 8, 13), Publication.From.METADATA),
                List.of(),
                text,
                List.of(new Passage(new Span(0, text.length()), Passage.Kind.PARAGRAPH)));
        var statement = new Statement(
                "s1",
                null,
                List.of(new Statement.Link(span("وكالة الضفة"), null), new Statement.Link(span("أمين المرفأ"), null)),
                false,
                null,
                span("السفن ستصل إلى المرفأ غدا"),
                Statement.Form.INDIRECT,
                Statement.Act.ASSERT,
                0.9);
        return new Report(article, List.of(statement), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
