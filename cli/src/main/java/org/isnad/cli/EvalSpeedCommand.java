package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.evaluation.Machine;
import org.isnad.evaluation.speed.Corpus;
import org.isnad.evaluation.speed.CorpusArticle;
import org.isnad.evaluation.speed.SpeedRun;
import org.isnad.model.UnreadableException;
import org.isnad.pipeline.Isnad;
import org.isnad.pipeline.Settings;
import org.isnad.reading.intake.Input;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad eval speed}: the whole reading beside the analyser alone. */
@Command(name = "speed", header = "Measure how many articles and words a second are read.")
final class EvalSpeedCommand implements Callable<Integer> {
    private final Shell shell;
    private final Problems problems;

    @Parameters(
            paramLabel = "DIR|ZIP",
            description = "Articles as JSON arrays with a member content, in files or ZIP archives.")
    private Path corpus = Path.of("");

    @Option(names = "--articles", paramLabel = "N", description = "How many articles to read; 1000 by default.")
    private int articles = 1000;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = Threads.class,
            description = "How many threads to measure beside a single one; as many as there are cores by default.")
    private int threads = Runtime.getRuntime().availableProcessors();

    EvalSpeedCommand(Shell shell, Problems problems) {
        this.shell = shell;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        var out = new PrintStream(shell.out(), true, UTF_8);
        try {
            List<CorpusArticle> read = new Corpus(corpus).articles(articles);
            try (Isnad isnad = Isnad.open(Settings.defaults())) {
                out.print(SpeedRun.of(isnad).measure(read, threads));
                out.println("on " + Machine.here());
            }
        } catch (UnreadableException e) {
            problems.unreadable(e.input(), e.reason());
        } catch (IOException e) {
            problems.say(Input.reason(e));
        }
        return problems.exitCode();
    }
}
