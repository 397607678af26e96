package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.evaluation.GoldRun;
import org.isnad.evaluation.gold.Predictions;
import org.isnad.model.UnreadableException;
import org.isnad.pipeline.Isnad;
import org.isnad.pipeline.Settings;
import org.isnad.reading.intake.Input;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code isnad eval}: how right Isnad is. Its own commands tell how fast it is and how well it knows itself. */
@Command(
        name = "eval",
        header = "Score Isnad against what careful readers found.",
        synopsisSubcommandLabel = "[COMMAND]")
final class EvalCommand implements Callable<Integer> {
    private final Shell shell;
    private final Problems problems;

    @Parameters(
            paramLabel = "GOLD_DIR",
            arity = "0..*",
            description = "Folders of gold: NN.txt with NN.a.json, and index.json with the days of publication.")
    private List<Path> folders = List.of();

    @Option(names = "--misses", description = "List what was missed and what was found wrongly.")
    private boolean misses;

    @Option(
            names = "--predicted",
            paramLabel = "DIR",
            description = "Score the reports NN.json of this folder instead of reading the articles now.")
    private @Nullable Path predicted;

    @Option(
            names = "--expect",
            paramLabel = "FILE|DIR",
            description = "Fail where a figure is below the expected one; a folder holds NAME.yaml for each GOLD_DIR.")
    private @Nullable Path expected;

    @Option(
            names = "--page",
            paramLabel = "FILE",
            description = "Write the table of scores between the markers of this page.")
    private @Nullable Path page;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    EvalCommand(Shell shell, Problems problems) {
        this.shell = shell;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        // Not required by arity, since that would also hold for this command's own commands.
        if (folders.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: GOLD_DIR");
        }
        var out = new PrintStream(shell.out(), false, UTF_8);
        try {
            var run = new GoldRun(folders, misses, expected, page);
            boolean met = predicted == null ? readNow(run, out) : run.run(Predictions.in(predicted), out, shell.err());
            return met ? problems.exitCode() : IsnadCommand.SOME_FAILED;
        } catch (UnreadableException e) {
            problems.unreadable(e.input(), e.reason());
        } catch (IOException e) {
            problems.say(Input.reason(e));
        } finally {
            out.flush();
        }
        return problems.exitCode();
    }

    private boolean readNow(GoldRun run, PrintStream out) throws IOException {
        try (Isnad isnad = Isnad.open(Settings.defaults())) {
            return run.run(Predictions.by(isnad), out, shell.err());
        }
    }
}
