package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.isnad.cli.view.Terminal;
import org.isnad.model.Report;
import org.isnad.pipeline.Settings;
import org.isnad.reading.intake.Inputs;
import org.isnad.stories.comparison.Comparer;
import org.isnad.stories.comparison.Comparison;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
    private final Function<Settings, Reading> opener;
    private final Problems problems;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private PublicationDay day = new PublicationDay();

    @Option(names = "--format", paramLabel = "FORMAT", description = "One of text (the default), json, csv, html.")
    private ComparisonFormat format = ComparisonFormat.TEXT;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file instead of standard output.")
    private @Nullable Path out;

    CompareCommand(Shell shell, Function<Settings, Reading> opener, Problems problems) {
        this.shell = shell;
        this.opener = opener;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        Inputs inputs = input.inputs(shell);
        // A comparison needs all reports of its story at once.
        List<Report> story = new ArrayList<>();
        try (Reading reading = opener.apply(Settings.defaults().withFields(input.fields()))) {
            var progress = new Progress(shell, inputs.list(), problems.line());
            new ReadingRun<>(reading, input.intake(), day::tell, input.threads(), progress, problems)
                    .read(inputs.list(), story::add);
            if (!story.isEmpty()) {
                write(Comparer.load().compare(story));
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
}
