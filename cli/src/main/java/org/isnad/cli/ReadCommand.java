package org.isnad.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.isnad.cli.view.ReportView;
import org.isnad.pipeline.Settings;
import org.isnad.reading.intake.Inputs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code isnad read}: pages in, reports out. */
@Command(
        name = "read",
        header = "Read articles and tell who says what in them, through whom.",
        description = {
            "",
            "Several inputs give one report after the other, in their order; with --format json that is JSON Lines."
        })
final class ReadCommand implements Callable<Integer> {
    private final Shell shell;
    private final Function<Settings, Reading> opener;
    private final Problems problems;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private PublicationDay day = new PublicationDay();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "One of text (the default), json, html; csv for a table of the events.")
    private Format format = Format.TEXT;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write each report to a file of its own in this folder: 01.txt gives 01.json.")
    private @Nullable Path out;

    ReadCommand(Shell shell, Function<Settings, Reading> opener, Problems problems) {
        this.shell = shell;
        this.opener = opener;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        Inputs inputs = input.inputs(shell);
        var stream = new BufferedOutputStream(shell.out());
        try (ReportView view = view(stream, inputs);
                Reading reading = opener.apply(Settings.defaults().withFields(input.fields()))) {
            var progress = new Progress(shell, inputs.list(), problems.line());
            new ReadingRun<>(reading, input.intake(), day::tell, input.threads(), progress, problems)
                    .read(inputs.list(), report -> {
                        view.show(report);
                        if (shell.showsOutput()) {
                            stream.flush();
                        }
                    });
        } catch (IOException e) {
            problems.unwritable(out == null ? "standard output" : out.toString(), e);
        }
        return problems.exitCode();
    }

    private ReportView view(OutputStream stream, Inputs inputs) throws IOException {
        return out == null ? new StreamView(stream, format, shell.terminal(), inputs) : new Folder(out, format);
    }
}
