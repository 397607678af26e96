package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.isnad.cli.view.ReportView;
import org.isnad.cli.view.Terminal;
import org.isnad.model.Page;
import org.isnad.model.Report;
import org.isnad.reading.Limits;
import org.isnad.reading.intake.InputKind;
import org.isnad.reading.intake.Inputs;
import org.isnad.reading.intake.Intake;
import org.isnad.stories.comparison.Comparer;
import org.isnad.stories.comparison.Comparison;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad compare}: the pages of one story in, claims × sources out. */
@Command(
        name = "compare",
        header = "Lay the accounts of one story side by side: which source reports what, denies it, is silent.",
        description = {
            "",
            "All inputs are taken as one story. Every cell that says something points to the words it was read from."
        })
final class CompareCommand implements Callable<Integer> {
    private final Shell shell;
    private final Supplier<Reading> opener;
    private final Problems problems;

    @Parameters(
            paramLabel = "FILE|DIR|URL|-",
            arity = "1..*",
            description = "The articles of the story, in any form that isnad read takes.")
    private List<String> arguments = List.of();

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Day.class,
            description = "When the articles were published, as 2025-08-13.")
    private @Nullable LocalDate published;

    @Option(names = "--format", paramLabel = "FORMAT", description = "One of text (the default), json, csv, html.")
    private ComparisonFormat format = ComparisonFormat.TEXT;

    @Option(names = "--as", paramLabel = "KIND", description = "Read every input as text, html, warc, feed or jsonl.")
    private @Nullable InputKind kind;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file instead of standard output.")
    private @Nullable Path out;

    @Option(names = "--threads", paramLabel = "N", converter = Threads.class, description = "Articles at a time.")
    private int threads = Runtime.getRuntime().availableProcessors();

    CompareCommand(Shell shell, Supplier<Reading> opener, Problems problems) {
        this.shell = shell;
        this.opener = opener;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        Inputs inputs = Inputs.of(arguments, shell.in());
        var progress = new Progress(shell, inputs.list().size());
        Intake intake = Intake.of(Limits.DEFAULT).as(kind);
        var story = new Story();
        try (Reading reading = opener.get()) {
            new ReadingRun(reading, intake, this::tell, threads, progress, problems).read(inputs.list(), story);
            if (!story.reports.isEmpty()) {
                write(Comparer.load().compare(story.reports));
            }
        } catch (IOException e) {
            problems.unwritable(out == null ? "standard output" : out.toString(), e);
        }
        return problems.exitCode();
    }

    private void write(Comparison comparison) throws IOException {
        if (out == null) {
            var stream = new BufferedOutputStream(shell.out());
            format.write(comparison, stream, shell.terminal());
            stream.flush();
            return;
        }
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(out))) {
            format.write(comparison, file, Terminal.NONE);
        }
    }

    private Page tell(Page page) {
        return published == null ? page : page.withGiven(page.given().withPublished(published));
    }

    /** Keeps the reports: a comparison needs all of them. */
    private static final class Story implements ReportView {
        private final List<Report> reports = new ArrayList<>();

        @Override
        public void show(Report report) {
            reports.add(report);
        }

        @Override
        public void close() {}
    }
}
