package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.isnad.archive.store.Store;
import org.isnad.archive.store.StoreAddress;
import org.isnad.model.Actor;
import org.isnad.model.Report;
import org.isnad.pipeline.Isnad;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that keep what was read, and look after it. */
class ArchiveCommandsTest {
    private static final String BRIDGE = "افتتح المحافظ جسر المرجان بكلفة 72 مليون دينار، وقال إن الطريق صار أقصر.";
    private static final String EDITED = BRIDGE.replace("72", "75");

    @TempDir
    Path folder;

    private Path store = Path.of("");

    @BeforeEach
    void nameStore() {
        store = folder.resolve("archive.db");
    }

    @Test
    void importKeepsReportsAndTellsHowManyWereNew() throws IOException {
        CommandLineRun run = run("import", lines("day.jsonl", record("1", BRIDGE), record("1", EDITED)));
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(store + ": 1 new article, 1 edited\n");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void anImportThatIsRunAgainFindsNothingNew() throws IOException {
        String day = lines("day.jsonl", record("1", BRIDGE), record("2", EDITED));
        run("import", day);
        assertThat(run("import", day).out()).isEqualTo(store + ": 0 new articles, 2 known\n");
    }

    @Test
    void importNamesWhatCannotBeReadAndKeepsTheRest() throws IOException {
        CommandLineRun run = run("import", lines("day.jsonl", "no json", record("2", BRIDGE)));
        assertThat(run.err()).contains("day.jsonl#0: line 1 is no JSON object").hasLineCount(1);
        assertThat(run.out()).endsWith("1 new article\n");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void importTakesReportsThatWereReadBeforeWithoutReadingThemAgain() throws IOException {
        String day = lines("day.jsonl", record("1", BRIDGE), record("2", EDITED));
        String reports = CommandLineRun.of("read", "--format", "json", day).out();
        Path file = Files.writeString(folder.resolve("reports.jsonl"), reports, UTF_8);
        CommandLineRun run = run("import", "--reports", "--analyser", "0.0.1", file.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(store + ": 2 new articles\n");
        assertThat(run("archive", "status").out()).containsPattern("by 0\\.0\\.1 +2");
        assertThat(run("import", day).out()).as("by this version").endsWith("0 new articles, 2 read anew\n");
    }

    @Test
    void aLineThatIsNoReportIsNamedAndTheRestIsKept() throws IOException {
        String good = CommandLineRun.of(
                        "read", "--format", "json", lines("day.jsonl", record("1", BRIDGE), record("2", EDITED)))
                .out();
        Path file =
                Files.writeString(folder.resolve("reports.jsonl"), "{\"schema\":\"isnad/report/1\"}\n" + good, UTF_8);
        CommandLineRun run = run("import", "--reports", file.toString());
        assertThat(run.err()).startsWith("isnad: " + file + "#0: ").hasLineCount(1);
        assertThat(run.out()).isEqualTo(store + ": 2 new articles\n");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void rereadReadsWhatAnotherBuildReadAndNothingElse() throws IOException {
        String day = lines("day.jsonl", record("1", BRIDGE), record("2", EDITED));
        Path file = Files.writeString(
                folder.resolve("reports.jsonl"),
                CommandLineRun.of("read", "--format", "json", day).out(),
                UTF_8);
        run("import", "--reports", "--analyser", Isnad.version() + "x", file.toString());
        assertThat(run("archive", "status").out()).containsPattern("outdated +2 \\(isnad archive reread");
        assertThat(run("archive", "reread").out()).isEqualTo(store + ": 2 read anew\n");
        assertThat(run("archive", "status").out())
                .containsPattern("x +2, 0 in force")
                .doesNotContain("outdated");
        assertThat(run("archive", "reread").out()).isEqualTo(store + ": 0 read anew\n");
    }

    @Test
    void whatANewerVersionReadIsLeftAlone() throws IOException {
        String day = lines("day.jsonl", record("1", BRIDGE));
        Path file = Files.writeString(
                folder.resolve("reports.jsonl"),
                CommandLineRun.of("read", "--format", "json", day).out(),
                UTF_8);
        run("import", "--reports", "--analyser", "99.1", file.toString());
        assertThat(run("archive", "reread").out()).isEqualTo(store + ": 0 read anew\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"archive status", "archive check", "archive reread", "stories", "actors", "diff 1"})
    void whoeverOnlyAsksMakesNoArchive(String command) {
        CommandLineRun run = run(command.split(" "));
        assertThat(run.err()).isEqualTo("isnad: " + store + ": there is no archive yet; isnad import makes one\n");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(store).doesNotExist();
    }

    @Test
    void storiesOfTheArchiveAreListedAndCompared() throws IOException {
        run("import", lines("day.jsonl", record("1", BRIDGE), record("2", EDITED)));
        String listed = run("stories").out();
        assertThat(listed).contains("2 articles", "https://example.org/1", "https://example.org/2");
        String id = listed.lines().skip(1).findFirst().orElseThrow().split(":")[0];
        CommandLineRun compared = run("compare", "--story", id, "--format", "json");
        assertThat(compared.err()).isEmpty();
        assertThat(compared.out()).contains("https://example.org/1", "https://example.org/2");
        assertThat(run("compare", "--story", "none").err())
                .isEqualTo("isnad: --story none: the archive " + store
                        + " has no story of this id (`isnad stories` lists them)\n");
        CommandLineRun nothing = run("compare");
        assertThat(nothing.err()).contains("names nothing to compare");
        assertThat(nothing.exitCode()).isEqualTo(2);
    }

    @Test
    void actorsOfTheArchiveAreListedWithTheirOffices() throws Exception {
        run("import", lines("day.jsonl", record("1", BRIDGE)));
        try (Store opened = Store.open(new StoreAddress.SqliteFile(store))) {
            Report report = opened.report(1).orElseThrow().report();
            var actor = new Actor("a1", "سالم الدباغ", Actor.Kind.PERSON, "JOR", "GOV", "وزير النقل", List.of());
            opened.save(
                    new Report(report.article(), List.of(), List.of(), List.of(), List.of(), List.of(actor), List.of()),
                    "99");
        }
        for (String[] asked : List.of(new String[] {"actors"}, new String[] {"actors", "الدبّاغ"})) {
            assertThat(run(asked).out())
                    .isEqualTo("سالم الدباغ  person\n  وزير النقل · JOR · GOV  2025-08-13, 1 report\n");
        }
        assertThat(run("actors", "--format", "json").out())
                .startsWith("{\"schema\":\"isnad/actors/1\",\"actors\":[{\"name\":\"سالم الدباغ\"")
                .contains("\"firstSeen\":\"2025-08-13\"");
        assertThat(run("actors", "لا أحد").out()).isEmpty();
    }

    @Test
    void diffShowsAnEditThatWasTakenBack() throws Exception {
        run("import", lines("day.jsonl", record("1", BRIDGE), record("1", EDITED)));
        try (Store opened = Store.open(new StoreAddress.SqliteFile(store))) {
            var first = opened.report(1).orElseThrow().report();
            opened.save(first, Isnad.version(), Instant.now().plusSeconds(60));
        }
        assertThat(run("diff", "https://example.org/1").out())
                .contains("version 2", "version 3", "[-72] [+75]", "[-75] [+72]");
        assertThat(run("search", "72").out()).contains("1 article\n");
        assertThat(run("search", "75").out()).contains("0 articles\n");
    }

    @Test
    void importFindsTheStoriesOfWhatIsNew() throws Exception {
        run("import", lines("day.jsonl", record("1", BRIDGE), record("2", EDITED)));
        try (Store opened = Store.open(new StoreAddress.SqliteFile(store))) {
            assertThat(opened.stories().of(1)).isPresent();
        }
    }

    @Test
    void aStoreThatIsNoneIsNamed() throws IOException {
        Files.writeString(store, "a letter to a friend ".repeat(50));
        CommandLineRun run = run("import", lines("day.jsonl", record("1", BRIDGE)));
        assertThat(run.err()).isEqualTo("isnad: " + store + ": is no archive: the file is something else\n");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void anAddressOfAnotherKindOfDatabaseIsWrongUsage() {
        CommandLineRun run = CommandLineRun.of("archive", "status", "--store", "jdbc:mysql://localhost/news");
        assertThat(run.err())
                .contains("is neither jdbc:postgresql:… nor jdbc:sqlite:…")
                .hasLineCount(1);
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void diffShowsWhatChangedFromOneVersionToTheNext() throws IOException {
        run("import", lines("day.jsonl", record("1", BRIDGE), record("1", EDITED)));
        for (String named : List.of("https://example.org/1", "2")) {
            CommandLineRun run = run("diff", named);
            assertThat(run.out())
                    .contains("https://example.org/1 version 1", "https://example.org/1 version 2", "[-72] [+75]")
                    .hasLineCount(2);
            assertThat(run.exitCode()).isZero();
        }
        assertThat(run("diff", "2", "1").out()).contains("report 2", "report 1", "[-75] [+72]");
    }

    @Test
    void diffSaysWhereThereIsNothingToCompare() throws IOException {
        run("import", lines("day.jsonl", record("1", BRIDGE)));
        assertThat(run("diff", "https://example.org/1").err()).contains("has one version, report 1");
        assertThat(run("diff", "1").err()).contains("report 1 is on the first version of its article");
        CommandLineRun missing = run("diff", "https://example.org/2");
        assertThat(missing.err()).isEqualTo("isnad: https://example.org/2: is not in the archive " + store + "\n");
        assertThat(missing.exitCode()).isEqualTo(1);
        assertThat(run("diff", "7").err()).isEqualTo("isnad: 7: is no report of the archive " + store + "\n");
    }

    @Test
    void aBackupIsAnArchiveThatPassesItsCheck() throws IOException {
        run("import", lines("day.jsonl", record("1", BRIDGE)));
        Path copy = folder.resolve("copy.db");
        assertThat(run("archive", "backup", copy.toString()).out()).isEqualTo(store + ": copied to " + copy + "\n");
        CommandLineRun check = CommandLineRun.of("archive", "check", "--store", copy.toString());
        assertThat(check.out()).isEqualTo(copy + ": 1 reports, all whole\n");
        assertThat(check.exitCode()).isZero();
        CommandLineRun again = run("archive", "backup", copy.toString());
        assertThat(again.err()).contains(copy + " is there already");
        assertThat(again.exitCode()).isEqualTo(1);
    }

    @Test
    void statusTellsHowMuchThereIs() throws IOException {
        run("import", lines("day.jsonl", record("1", BRIDGE), record("1", EDITED)));
        assertThat(run("archive", "status").out())
                .containsPattern("(?m)^articles +2$")
                .containsPattern("(?m)^addresses +2$")
                .containsPattern("(?m)^edits +1$");
    }

    @Test
    void watchNamesAListThatIsNotThereOrNamesNoFeed() throws IOException {
        String missing = folder.resolve("missing.opml").toString();
        assertThat(run("watch", "--once", missing).err()).isEqualTo("isnad: " + missing + ": no such file\n");
        String empty = lines("feeds.txt", "# none yet");
        assertThat(run("watch", "--once", empty).err()).isEqualTo("isnad: " + empty + ": names no feed\n");
    }

    @Test
    void watchTellsOfAFeedThatFailsAndKeepsItsMetrics() throws IOException {
        Path metrics = folder.resolve("isnad.prom");
        CommandLineRun run =
                run("watch", "--once", "--private-network", "--metrics", metrics.toString(), "http://127.0.0.1:1/feed");
        assertThat(run.err())
                .contains("isnad: http://127.0.0.1:1/feed: could not be fetched")
                .contains("isnad: 1 feed (1 failing), 0 articles, 1 error (fetch 1)");
        assertThat(metrics).content().contains("isnad_watch_feeds_failing 1");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run("archive", "status").out()).contains("http://127.0.0.1:1/feed: could not be fetched");
    }

    @Test
    void watchRunsTheSavedSearchesOnWhatIsNew() throws IOException {
        Path found = folder.resolve("found.jsonl");
        run("import", lines("before.jsonl", record("1", EDITED)));
        run("alert", "add", "bridge", "--to", "file:" + found, "الجسر");
        run("import", lines("day.jsonl", record("2", BRIDGE)));
        run("watch", "--once", "--private-network", "http://127.0.0.1:1/feed");
        assertThat(found).content().contains("bridge").hasLineCount(1);
    }

    private CommandLineRun run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--store");
        all.add(store.toString());
        return CommandLineRun.of(all.toArray(String[]::new));
    }

    private String lines(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n", UTF_8)
                .toString();
    }

    private static String record(String page, String text) {
        return "{\"url\":\"https://example.org/" + page
                + "\",\"title\":\"الجسر\",\"date\":\"2025-08-13\",\"content\":\"" + text + "\"}";
    }
}
