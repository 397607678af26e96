package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.isnad.cli.view.HtmlView;
import org.isnad.cli.view.ReportView;
import org.isnad.cli.view.TextView;
import org.isnad.model.Report;
import org.isnad.pipeline.Settings;
import org.isnad.reading.Limits;
import org.isnad.reading.intake.Input;
import org.isnad.reading.intake.Inputs;
import org.isnad.reading.intake.Intake;
import picocli.CommandLine.Command;

/** {@code isnad demo}: the main job on the pages that come with Isnad. */
@Command(name = "demo", header = "Read the example pages: reports on the terminal, and a page to look at.")
final class DemoCommand implements Callable<Integer> {
    private final Shell shell;
    private final Function<Settings, Reading> opener;
    private final Problems problems;

    DemoCommand(Shell shell, Function<Settings, Reading> opener, Problems problems) {
        this.shell = shell;
        this.opener = opener;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        Path page = shell.home().resolve("target").resolve("demo.html");
        List<Input> inputs = Inputs.of(List.of(shell.home().resolve("examples").toString()), shell.in())
                .list();
        try {
            Files.createDirectories(shell.home().resolve("target"));
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(page));
                    Reading reading = opener.apply(Settings.defaults());
                    ReportView html = HtmlView.begin(file);
                    ReportView text = new TextView(new BufferedOutputStream(shell.out()), shell.terminal())) {
                int threads = Runtime.getRuntime().availableProcessors();
                var progress = new Progress(shell, inputs, problems.line());
                new ReadingRun<>(reading, Intake.of(Limits.DEFAULT), each -> each, threads, progress, problems)
                        .read(inputs, new Both(text, html)::show);
            }
        } catch (IOException e) {
            problems.unwritable(page.toString(), e);
            return problems.exitCode();
        }
        var out = new PrintWriter(shell.out(), true, UTF_8);
        out.println("The same to look at, every value beside the words it was read from: " + page.toUri());
        return problems.exitCode();
    }

    private record Both(ReportView first, ReportView second) implements ReportView {
        @Override
        public void show(Report report) throws IOException {
            first.show(report);
            second.show(report);
        }

        @Override
        public void close() {}
    }
}
