package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each bad input is one line on standard error that names it and says why; the good ones are read all the same. */
class BadInputTest {
    private static final String TEXT = "قال الوزير إن الطريق مفتوح.";

    @TempDir
    private Path folder;

    private String good = "";

    @BeforeEach
    void writeGoodInput() throws IOException {
        good = Files.writeString(folder.resolve("good.txt"), TEXT).toString();
    }

    @Test
    void anEmptyFile() throws IOException {
        assertProblem(file("empty.txt"), "is empty");
    }

    @Test
    void aFileOfWhiteSpace() throws IOException {
        assertProblem(file("blank.txt", ' ', '\n', ' '), "");
    }

    @Test
    void aBinaryFile() throws IOException {
        assertProblem(file("picture.png", 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), "PNG");
    }

    @Test
    void bytesThatAreNoText() throws IOException {
        byte[] bytes = new byte[4096];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) ((i * 131) >> 3);
        }
        assertProblem(Files.write(folder.resolve("noise.txt"), bytes).toString(), "text");
    }

    @Test
    void aFileThatIsTooLarge() throws IOException {
        Path large = folder.resolve("large.txt");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(50 << 20);
        }
        assertProblem(large.toString(), "is larger than 32 MiB");
    }

    @Test
    void standardInputWithoutEnd() {
        CommandLineRun run = CommandLineRun.withInput(TEXT.repeat(900_000), "read", "-");
        assertThat(run.err()).isEqualTo("isnad: standard input: is larger than 32 MiB, so not a news page\n");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void emptyStandardInput() {
        CommandLineRun run = CommandLineRun.withInput("", "read", "-");
        assertThat(run.err()).isEqualTo("isnad: standard input: is empty\n");
    }

    @Test
    void aFileThatIsNotThere() {
        assertProblem(folder.resolve("none.txt").toString(), "no such file");
    }

    @Test
    void aFileThatMayNotBeRead() throws IOException {
        Path secret = Path.of(file("secret.txt", 'x'));
        assumeThat(secret.toFile().setReadable(false) && !Files.isReadable(secret))
                .as("whoever runs the tests may read every file")
                .isTrue();
        assertProblem(secret.toString(), "may not be read");
    }

    @Test
    void aFolderWithOneFileThatCannotBeRead() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("broken.txt"), folder.resolve("gone.txt"));
        CommandLineRun run = CommandLineRun.of("read", "--format", "json", folder.toString());
        assertThat(run.err()).isEqualTo("isnad: " + link + ": no such file\n");
        assertThat(run.out()).contains("\"good.txt\"").hasLineCount(1);
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void anEmptyFolder() throws IOException {
        assertProblem(Files.createDirectory(folder.resolve("empty")).toString(), "holds no file");
    }

    @Test
    void aFaultOfIsnadItself() throws IOException {
        assertProblem(file("bug.txt", 'B', 'U', 'G'), "a bug in Isnad (IllegalStateException); please report it");
    }

    @Test
    void debugShowsWhereIsnadFailed() throws IOException {
        CommandLineRun run = CommandLineRun.of("read", "--debug", file("bug.txt", 'B', 'U', 'G'));
        assertThat(run.err()).contains("seventh seal").contains("at org.isnad.cli.FakeReading");
    }

    @Test
    void aFolderForReportsThatCannotBeMade() {
        CommandLineRun run = CommandLineRun.of("read", "--out", good, good);
        assertThat(run.err())
                .startsWith("isnad: " + good + ": cannot be written")
                .hasLineCount(1);
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "--published, 2025-02-30, '''2025-02-30'' is no day of the calendar'",
        "--published, أمس, '''أمس'' is no day of the calendar'",
        "--format, pdf, 'expected one of [TEXT, JSON, HTML, CSV]'",
        "--threads, 0, '''0'' is no whole number from 1 to 1024'",
        "--pubished, 2025-01-01, 'Unknown option'"
    })
    void aWrongOptionIsToldInOneLineAndNothingIsRead(String option, String value, String reason) {
        CommandLineRun run = CommandLineRun.of("read", option, value, good);
        assertThat(run.err()).contains(reason).hasLineCount(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void noInputIsWrongUsage() {
        assertThat(CommandLineRun.of("read").exitCode()).isEqualTo(2);
    }

    private void assertProblem(String bad, String reason) {
        CommandLineRun run = CommandLineRun.of("read", bad, good);
        assertThat(run.err())
                .startsWith("isnad: " + bad + ": ")
                .contains(reason)
                .hasLineCount(1);
        assertThat(run.out()).contains("good.txt");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    private String file(String name, int... bytes) throws IOException {
        var content = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            content[i] = (byte) bytes[i];
        }
        return Files.write(folder.resolve(name), content).toString();
    }
}
