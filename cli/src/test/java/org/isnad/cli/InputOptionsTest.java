package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What goes in is the same for {@code read} and {@code extract}. */
class InputOptionsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"read", "extract"})
    void whatIsMissingIsNamedAsTheUserNamedIt(String command) {
        var run = CommandLineRun.of(command, folder + "/no/such.txt");
        assertThat(run.err()).isEqualTo("isnad: " + folder + "/no/such.txt: no such file" + System.lineSeparator());
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "extract"})
    void whatIsBadInAFolderIsNamedByItsWholePath(String command) throws IOException {
        Files.createDirectory(folder.resolve("a"));
        write("a/b.txt", "");
        var run = CommandLineRun.of(command, folder.toString());
        assertThat(run.err()).isEqualTo("isnad: " + folder + "/a/b.txt: is empty" + System.lineSeparator());
    }

    @ParameterizedTest
    @ValueSource(strings = {"read --format json", "extract"})
    void resultsComeInTheOrderOfTheFiles(String command) throws IOException {
        var expected = new ArrayList<String>();
        for (int i = 10; i < 90; i++) {
            write(i + ".txt", "فتح الجسر رقم " + i + " أمام الناس. ".repeat(i % 7 * 50 + 1));
            expected.add(i + ".txt");
        }
        assertThat(inputs(CommandLineRun.of((command + " " + folder).split(" "))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"read --format json", "extract"})
    void fieldsGoByTheNamesThatTheUserGives(String command) throws IOException {
        Path file = write("a.jsonl", "{\"kopf\":\"الجسر\",\"inhalt\":\"فتح الجسر أمام الناس.\"}\n");
        var run = CommandLineRun.of((command + " --fields title=kopf,text=inhalt " + file).split(" "));
        assertThat(run.out()).contains("\"title\":\"الجسر\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "extract"})
    void aFieldThatNoArticleHasIsWrongUsage(String command) {
        var run = CommandLineRun.of(command, "--fields", "headline=title", "x.jsonl");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("'headline=title' is no FIELD=NAME");
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "extract"})
    void thePrivateNetworkIsClosedUnlessTheUserSaysSo(String command) {
        assertThat(CommandLineRun.of(command, "http://127.0.0.1:1/").err())
                .contains("http://127.0.0.1:1/: leads into the private network (127.0.0.1)");
        assertThat(CommandLineRun.of(command, "--private-network", "http://127.0.0.1:1/")
                        .err())
                .contains("could not be fetched");
    }

    @Test
    void whatAWebArchiveHoldsBesidePagesIsTold() throws IOException {
        Path file = write("a.warc", """
                WARC/1.0\r
                WARC-Type: metadata\r
                WARC-Date: 2021-08-12T10:00:00Z\r
                WARC-Record-ID: <urn:uuid:6f1f4a1e-0000-4000-8000-000000000001>\r
                Content-Type: application/warc-fields\r
                Content-Length: 0\r
                \r
                \r
                \r
                """);
        var run = CommandLineRun.of("extract", file.toString());
        assertThat(run.err())
                .isEqualTo("isnad: " + file + ": 1 of 1 records hold no page (metadata 1)" + System.lineSeparator());
        assertThat(run.exitCode()).isZero();
    }

    private static List<String> inputs(CommandLineRun run) {
        return run.out()
                .lines()
                .map(line -> JsonMapper.shared()
                        .readTree(line)
                        .path("article")
                        .path("input")
                        .asString())
                .toList();
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
