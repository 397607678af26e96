package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.evaluation.MarkedSection;
import org.isnad.evaluation.server.ServerLoad;
import org.isnad.reading.intake.Input;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad eval serve}: how long answers take with a large archive and several clients. */
@Command(
        name = "serve",
        header = "Measure how long the server takes to answer.",
        description = {
            "",
            "Makes an archive of its own in FOLDER, or goes on with the one that it made there, and serves"
                    + " it on loopback. Nothing else is asked."
        })
final class EvalServeCommand implements Callable<Integer> {
    private final Shell shell;
    private final Problems problems;

    @Parameters(index = "0", paramLabel = "REPORTS", description = "Reports as JSON Lines with gzip.")
    private Path reports = Path.of("");

    @Parameters(index = "1", paramLabel = "FOLDER", description = "Where to make the archive.")
    private Path folder = Path.of("");

    @Option(names = "--articles", paramLabel = "N", description = "How many it is to hold; 30000 by default.")
    private int articles = 30_000;

    @Option(
            names = "--clients",
            paramLabel = "N",
            converter = Threads.class,
            description = "How many ask at a time; 4 by default.")
    private int clients = 4;

    @Option(names = "--requests", paramLabel = "N", description = "How many for each question; 400 by default.")
    private int requests = 400;

    @Option(names = "--page", paramLabel = "FILE", description = "Write the table into this page, between its marks.")
    private @Nullable Path page;

    EvalServeCommand(Shell shell, Problems problems) {
        this.shell = shell;
        this.problems = problems;
    }

    @Override
    public Integer call() throws Exception {
        ArchiveSearch.hushLucene();
        try {
            Files.createDirectories(folder);
            String table = new ServerLoad(reports, folder, articles, clients, requests).measure();
            new PrintStream(shell.out(), true, UTF_8).print(table);
            if (page != null) {
                new MarkedSection(page, "load").replace(table);
            }
        } catch (IOException e) {
            problems.say(Input.reason(e));
        }
        return problems.exitCode();
    }
}
