package org.isnad.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.evaluation.Machine;
import org.isnad.evaluation.languages.LabelledSentences;
import org.isnad.evaluation.languages.LanguageScore;
import org.isnad.reading.intake.Input;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad eval languages}: how often the language of a sentence is told. */
@Command(name = "languages", header = "Measure how often the language of a sentence is told rightly.")
final class EvalLanguagesCommand implements Callable<Integer> {
    private final Shell shell;
    private final Problems problems;

    @Parameters(
            paramLabel = "DIR",
            description = "A folder of files named by their language, as ckb.txt, with a sentence in each line.")
    private Path folder = Path.of("");

    @Option(names = "--misses", description = "List the sentences that were taken for another language.")
    private boolean misses;

    EvalLanguagesCommand(Shell shell, Problems problems) {
        this.shell = shell;
        this.problems = problems;
    }

    @Override
    public Integer call() {
        var out = new PrintStream(shell.out(), true, UTF_8);
        try {
            LanguageScore score = LanguageScore.of(LabelledSentences.in(folder));
            if (misses) {
                score.misses()
                        .forEach(
                                miss -> out.println(miss.language() + "\t" + miss.takenFor() + "\t" + miss.sentence()));
            }
            out.print(score);
            out.println("on " + Machine.here());
        } catch (IOException e) {
            problems.say(Input.reason(e));
        }
        return problems.exitCode();
    }
}
