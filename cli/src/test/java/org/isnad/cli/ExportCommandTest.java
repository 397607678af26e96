package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.archive.store.Store;
import org.isnad.archive.store.StoreAddress;
import org.isnad.model.Report;
import org.isnad.model.json.JsonReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportCommandTest {
    @TempDir
    private Path folder;

    private Path reports = Path.of("");

    /** Two reports, as {@code isnad read} writes them. */
    @BeforeEach
    void read() throws IOException {
        Path pages = Files.createDirectory(folder.resolve("pages"));
        Files.writeString(pages.resolve("1.txt"), "قالت الوزيرة إن الجسر مغلق.");
        Files.writeString(pages.resolve("2.txt"), "قالت الوزيرة إن الجسر مفتوح.");
        reports = folder.resolve("reports.jsonl");
        Files.writeString(
                reports,
                CommandLineRun.of("read", "--format", "json", pages.toString()).out());
        assertThat(Files.readAllLines(reports)).hasSize(2);
    }

    private CommandLineRun export(String... arguments) {
        return CommandLineRun.of(Stream.concat(
                        Stream.of("export"),
                        Stream.concat(Stream.of(arguments), Stream.of("--reports", reports.toString())))
                .toArray(String[]::new));
    }

    private List<String> files(Path where) throws IOException {
        try (Stream<Path> files = Files.list(where)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            jsonl,   "schema":"isnad/report/1"
            atom,    <feed xmlns="http://www.w3.org/2005/Atom">
            json-ld, "@type":["NewsArticle"
            stix,    "type":"bundle"
            ftm,     "schema":"Article"
            FTM,     "schema":"Article"
            """, quoteCharacter = '~')
    void aDocumentGoesToStandardOutput(String format, String holds) {
        var run = export(format);

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains(holds);
    }

    @Test
    void jsonLinesAreTheReportsThatWereRead() throws IOException {
        assertThat(export("jsonl").out()).isEqualTo(Files.readString(reports));
    }

    @Test
    void aTableIsNamed() {
        var run = export("csv", "--table", "articles");

        assertThat(run.out().lines()).hasSize(3).first().asString().startsWith("number,article,");
        assertThat(run.out().lines().skip(1)).first().asString().startsWith("1,sha256:");
    }

    @Test
    void withoutANameAllTablesGoToAFolder() throws IOException {
        Path out = folder.resolve("new/tables");
        var run = export("parquet", "--out", out.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(files(out))
                .containsExactly("articles.parquet", "events.parquet", "figures.parquet", "statements.parquet");
    }

    @Test
    void aDocumentInAFolderIsCalledReports() throws IOException {
        export("stix", "--out", folder.toString());

        assertThat(files(folder)).contains("reports.json");
    }

    @Test
    void reportsMayStandInFilesOfTheirOwn() throws IOException {
        Path each = folder.resolve("each");
        CommandLineRun.of(
                "read",
                "--format",
                "json",
                "--out",
                each.toString(),
                folder.resolve("pages").toString());

        var run = CommandLineRun.of("export", "csv", "--table", "articles", "--reports", each.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).hasSize(3);
    }

    @Test
    void aLineThatIsNoReportIsNamedAndTheRestGoesOn() throws IOException {
        List<String> lines = Files.readAllLines(reports);
        Files.write(reports, List.of(lines.get(0), "{\"schema\": ", "{\"schema\": \"other/1\"}", lines.get(1)));
        Path out = folder.resolve("articles.csv");
        var run = export("csv", "--table", "articles", "--out", out.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines())
                .hasSize(2)
                .anyMatch(line -> line.contains("reports.jsonl#1: line 2 is no JSON object"))
                .anyMatch(line -> line.contains("reports.jsonl#2: ") && line.contains("other/1"));
        assertThat(Files.readAllLines(out)).hasSize(3);
    }

    @Test
    void whereNothingCouldBeReadTheOldFileStays() throws IOException {
        Path out = Files.writeString(folder.resolve("all.csv"), "old");
        Files.writeString(reports, "no report");
        var run = export("csv", "--table", "articles", "--out", out.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(out).hasContent("old");
        assertThat(files(folder)).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        var run = export("atom", "--out", file.resolve("feed.atom").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains(file.resolve("feed.atom") + ": cannot be written");
    }

    @Test
    void whatIsNoFileIsWrittenToAsItIs() {
        var run = export("atom", "--out", "/dev/null");

        assertThat(run.exitCode()).isZero();
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            csv                        | csv has several tables: name one with --table, or a folder for all of them with --out
            stix --table events        | --table is for csv and parquet
            atom --bom                 | --bom and --unguarded are for csv
            xml                        | 'xml' is no format: jsonl, csv, parquet, atom, json-ld, stix, ftm
            csv --table people         | --table
            stix --since yesterday     | 'yesterday' is neither the number of a report nor a day
            stix --since 2             | --since counts what an archive holds
            """)
    void wrongUsageIsTold(String arguments, String reason) {
        var run = export(arguments.split(" "));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(reason).contains("isnad export --help");
    }

    /** An archive with the two reports; each test method has its own. */
    private String archive() throws IOException {
        Path file = folder.resolve("archive.db");
        try (Store store = Store.open(new StoreAddress.SqliteFile(file));
                var in = Files.newInputStream(reports)) {
            List<Report> read = new ArrayList<>();
            JsonReader.reports("reports.jsonl", in, read::add);
            for (Report report : read) {
                store.save(report, "1.0");
            }
        }
        return file.toString();
    }

    @Test
    void theArchiveGivesAllOfItsReportsAndSaysHowToGoOn() throws IOException {
        var run = CommandLineRun.of("export", "jsonl", "--store", archive());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo(Files.readString(reports));
        assertThat(run.err()).contains("2 reports; what is stored from now on: --since 3");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,          2
            2,          1
            3,          0
            2020-01-01, 2
            2999-01-01, 0
            """)
    void theArchiveGivesWhatCameSince(String since, int reports) throws IOException {
        var run = CommandLineRun.of("export", "jsonl", "--store", archive(), "--since", since);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).hasSize(reports);
    }

    @Test
    void anArchiveThatIsNotThereIsNotMade() {
        Path file = folder.resolve("none.db");
        var run = CommandLineRun.of("export", "jsonl", "--store", file.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("none.db: there is no archive yet");
        assertThat(file).doesNotExist();
    }
}
