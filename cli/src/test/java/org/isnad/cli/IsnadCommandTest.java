package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IsnadCommandTest {
    @Test
    void withoutACommandItTellsWhichThereAre() {
        CommandLineRun run = CommandLineRun.of();
        assertThat(run.err()).contains("Missing required subcommand");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void helpGoesToStandardOutput() {
        CommandLineRun run = CommandLineRun.of("--help");
        assertThat(run.out()).contains("read", "demo", "Exit code");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void everyCommandExplainsItself() {
        assertThat(CommandLineRun.of("read", "--help").out()).contains("--published", "--format", "--out");
    }

    @Test
    void evalNamesTheFolderThatHoldsNoGold(@TempDir Path empty) {
        CommandLineRun run = CommandLineRun.of("eval", "--predicted", empty.toString(), empty.toString());
        assertThat(run.err()).startsWith("isnad: " + empty + ": holds no gold").hasLineCount(1);
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void evalSpeedNamesTheCorpusThatIsNotThere(@TempDir Path empty) {
        Path missing = empty.resolve("corpus.zip");
        CommandLineRun run = CommandLineRun.of("eval", "speed", missing.toString());
        assertThat(run.err()).isEqualTo("isnad: " + missing + ": is not there\n");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void tellsItsVersion() {
        assertThat(CommandLineRun.of("--version").out()).matches("(?s)isnad \\d+\\.\\d+.*GPL.*");
    }

    @Test
    void anUnknownCommandIsWrongUsage() {
        CommandLineRun run = CommandLineRun.of("raed");
        assertThat(run.err()).startsWith("isnad: Unmatched argument").hasLineCount(1);
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void demoReadsTheExamplesAndPrintsWhereThePageIs() {
        CommandLineRun run = CommandLineRun.of("demo");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("01-almanara-evening.html", "04-almanara-next-day.html", "target/demo.html");
        assertThat(run.exitCode()).isZero();
    }
}
