package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.model.Publication;
import org.isnad.model.Report;
import org.isnad.model.json.JsonReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
    private static final String TEXT = "قال الوزير إن الطريق مفتوح.";

    @TempDir
    private Path folder;

    @Test
    void readsAFileAndPrintsItsReport() throws IOException {
        CommandLineRun run = CommandLineRun.of("read", file("01.txt", TEXT));
        assertThat(run.out()).contains("01.txt");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void writesOneDocumentOfJsonForOneInput() throws IOException {
        CommandLineRun run = CommandLineRun.of("read", "--format", "json", file("01.txt", TEXT));
        Report report = reports(run.out()).getFirst();
        assertThat(report.article().text()).isEqualTo(TEXT);
        assertThat(report.article().input()).isEqualTo("01.txt");
        assertThat(run.out().lines().count()).isGreaterThan(1);
    }

    @Test
    void writesALineOfJsonForEachOfSeveralInputs() throws IOException {
        CommandLineRun run = CommandLineRun.of("read", "--format=json", file("01.txt", TEXT), file("02.txt", TEXT));
        assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.startsWith("{"));
    }

    @Test
    void aFolderIsSeveralInputsEvenWhereItHoldsOne() throws IOException {
        file("01.txt", TEXT);
        assertThat(CommandLineRun.of("read", "--format", "json", folder.toString())
                        .out()
                        .lines())
                .hasSize(1);
    }

    @Test
    void readsAFolderByNameWithAllBelowItButHiddenFiles() throws IOException {
        file("b.txt", TEXT);
        file("a/z.txt", TEXT);
        file(".hidden", TEXT);
        file(".git/config", TEXT);
        CommandLineRun run = CommandLineRun.of("read", "--format", "json", folder.toString());
        assertThat(reports(run.out()))
                .extracting(report -> report.article().input())
                .containsExactly("a/z.txt", "b.txt");
    }

    @Test
    void keepsTheOrderOfTheInputsWhicheverIsReadFirst() throws IOException {
        for (int i = 10; i < 40; i++) {
            file(i + ".txt", (i % 5 == 0 ? "SLOW " : "") + TEXT);
        }
        CommandLineRun run = CommandLineRun.of("read", "--threads", "4", "--format", "json", folder.toString());
        assertThat(reports(run.out()))
                .extracting(report -> report.article().input())
                .isEqualTo(IntStream.range(10, 40).mapToObj(i -> i + ".txt").toList());
    }

    @Test
    void readsStandardInput() {
        CommandLineRun run = CommandLineRun.withInput(TEXT, "read", "--format", "json", "-");
        assertThat(run.out()).contains("\"input\" : \"-\"");
    }

    @Test
    void takesThePublicationDateFromTheArgument() throws IOException {
        CommandLineRun run =
                CommandLineRun.of("read", "--published", "2025-08-13", "--format", "json", file("01.txt", TEXT));
        Publication publication = reports(run.out()).getFirst().article().publication();
        assertThat(publication.date()).hasToString("2025-08-13");
        assertThat(publication.from()).isEqualTo(Publication.From.ARGUMENT);
    }

    @Test
    void asTextKeepsMarkupLetterForLetter() throws IOException {
        String html = "<html><body><p>" + TEXT + "</p></body></html>";
        CommandLineRun run = CommandLineRun.of("read", "--as", "text", "--format", "json", file("a.html", html));
        assertThat(reports(run.out()).getFirst().article().text()).isEqualTo(html);
    }

    @Test
    void asHtmlReadsMarkupWhateverTheNameSays() throws IOException {
        CommandLineRun run = CommandLineRun.of(
                "read", "--as", "html", "--format", "json", file("a.txt", "<p>" + TEXT + "</p><p>" + TEXT + "</p>"));
        assertThat(reports(run.out()).getFirst().article().text()).startsWith(TEXT);
    }

    @Test
    void writesAPageForABrowser() throws IOException {
        CommandLineRun run = CommandLineRun.of("read", "--format", "html", file("01.txt", TEXT), file("02.txt", TEXT));
        assertThat(run.out())
                .startsWith("<!DOCTYPE html>")
                .endsWith("</html>\n")
                .contains("id=\"r2\"");
    }

    @Test
    void writesAFileForEachInputIntoAFolder() throws IOException {
        Path out = folder.resolve("new/reports");
        CommandLineRun run = CommandLineRun.of(
                "read",
                "--format",
                "json",
                "--out",
                out.toString(),
                file("01.txt", TEXT),
                file("a.b.html", "<p>" + TEXT));
        assertThat(run.out()).isEmpty();
        assertThat(out.resolve("01.json")).exists();
        assertThat(reports(Files.readString(out.resolve("a.b.json")))).hasSize(1);
    }

    @Test
    void writesNoReportOverAnotherOneOfTheSameRun() throws IOException {
        String first = file("a/01.txt", TEXT);
        String second = file("b/01.txt", TEXT);
        CommandLineRun run =
                CommandLineRun.of("read", "--out", folder.resolve("out").toString(), first, second);
        assertThat(run.err())
                .startsWith("isnad: " + second + ": its report is not written")
                .hasLineCount(1);
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void eachRecordOfACollectionIsALineNamedByItsNumberAndABadOneIsNamedAtItsPlace() throws IOException {
        String record = "{\"title\":\"الطريق\",\"content\":\"" + TEXT + "\"}\n";
        String lines = file("day.jsonl", record + "no json\n" + record);
        CommandLineRun run = CommandLineRun.of("read", "--format", "json", lines);
        assertThat(reports(run.out()))
                .extracting(report -> report.article().input())
                .containsExactly("day.jsonl#0", "day.jsonl#2");
        assertThat(run.out()).hasLineCount(2);
        assertThat(run.err())
                .startsWith("isnad: " + lines + "#1: line 2 is no JSON object")
                .hasLineCount(1);
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void asTextReadsACollectionAsOnePage() throws IOException {
        CommandLineRun run =
                CommandLineRun.of("read", "--as", "text", "--format", "json", file("a.jsonl", "[1]" + TEXT));
        assertThat(reports(run.out()))
                .extracting(report -> report.article().text())
                .containsExactly("[1]" + TEXT);
    }

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, UTF_8).toString();
    }

    private static List<Report> reports(String json) throws IOException {
        var reports = new ArrayList<Report>();
        JsonReader.reports("standard output", new ByteArrayInputStream(json.getBytes(UTF_8)), reports::add);
        return reports;
    }
}
