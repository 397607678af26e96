package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.evaluation.CalibrationRun;
import org.isnad.model.UnreadableException;
import org.isnad.pipeline.Isnad;
import org.isnad.pipeline.Settings;
import org.isnad.reading.intake.Input;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad eval calibration}: whether a confidence of 0.9 is right nine times of ten. */
@Command(name = "calibration", header = "Measure how far confidences mean what they say.")
final class EvalCalibrationCommand implements Callable<Integer> {
    private final Shell shell;
    private final Problems problems;

    @Parameters(paramLabel = "GOLD_DIR", arity = "1..*", description = "Folders of gold, taken together.")
    private List<Path> folders = List.of();

    @Option(names = "--plot", paramLabel = "FILE", description = "Draw the reliability diagram to this SVG file.")
    private @Nullable Path plot;

    @Option(
            names = "--fit",
            paramLabel = "FILE",
            description = "Fit the weights of the confidence on all folders and write them to this file.")
    private @Nullable Path weights;

    @Option(names = "--page", paramLabel = "FILE", description = "Write the table between the markers of this page.")
    private @Nullable Path page;

    EvalCalibrationCommand(Shell shell, Problems problems) {
        this.shell = shell;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        var out = new PrintStream(shell.out(), true, UTF_8);
        try (Isnad isnad = Isnad.open(Settings.defaults())) {
            new CalibrationRun(folders, plot, weights, page).run(isnad, out);
        } catch (UnreadableException e) {
            problems.unreadable(e.input(), e.reason());
        } catch (IOException e) {
            problems.say(Input.reason(e));
        }
        return problems.exitCode();
    }
}
