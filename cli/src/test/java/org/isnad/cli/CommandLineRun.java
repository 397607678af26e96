package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.isnad.cli.view.Terminal;

/**
 * What one command line did, run within this JVM.
 *
 * @param exitCode what it ended with
 * @param out all of standard output
 * @param err all of standard error
 */
record CommandLineRun(int exitCode, String out, String err) {
    static CommandLineRun of(String... arguments) {
        return withInput("", arguments);
    }

    static CommandLineRun withInput(String standardInput, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var shell = new Shell(
                new ByteArrayInputStream(standardInput.getBytes(UTF_8)),
                out,
                new PrintStream(err, true, UTF_8),
                false,
                false,
                Terminal.NONE,
                Path.of(System.getProperty("isnad.home")));
        int exitCode = IsnadCommand.run(shell, FakeReading::new, arguments);
        return new CommandLineRun(exitCode, out.toString(UTF_8), err.toString(UTF_8));
    }
}
