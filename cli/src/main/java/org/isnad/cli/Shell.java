package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.isnad.cli.view.Terminal;

/**
 * What a command is run from: its streams, the terminal behind them, and the folder that Isnad lives in. Text goes out
 * as UTF-8 whatever the locale says.
 *
 * @param in standard input
 * @param out standard output: results and nothing else
 * @param err standard error: progress and problems
 * @param showsProgress whether standard error is a terminal, so that somebody watches
 * @param showsOutput whether standard output is one too, so that progress must make way for results
 * @param terminal what standard output is shown on
 * @param home the checkout, with {@code examples} in it
 */
record Shell(
        InputStream in,
        OutputStream out,
        PrintStream err,
        boolean showsProgress,
        boolean showsOutput,
        Terminal terminal,
        Path home) {
    static Shell ofProcess() {
        return new Shell(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8),
                System.getenv("ISNAD_WATCHED") != null,
                System.getenv("ISNAD_TERMINAL_COLUMNS") != null,
                Terminal.of(System.getenv()),
                Path.of(System.getProperty("isnad.home", "")).toAbsolutePath());
    }
}
