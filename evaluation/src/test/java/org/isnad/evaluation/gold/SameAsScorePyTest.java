package org.isnad.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.evaluation.Shared;
import org.isnad.model.UnreadableException;
import org.isnad.model.json.JsonWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The score is the one that {@code score.py} gives, to the letter. */
class SameAsScorePyTest {
    @TempDir
    Path predicted;

    @ParameterizedTest(name = "{0}, faults {1}, seed {2}")
    @CsvSource({
        "seed, 0, 1",
        "dev, 0, 1",
        "chains, 0, 1",
        "seed, 0.1, 2",
        "dev, 0.1, 2",
        "chains, 0.1, 2",
        "dev, 0.3, 3",
        "chains, 0.3, 3",
        "dev, 0.6, 4",
        "chains, 0.6, 4",
        "dev, 1, 5",
        "chains, 0.2, 6",
        "dev, 0.2, 7"
    })
    void theyPrintTheSame(String folder, double faults, long seed) throws Exception {
        var gold = GoldFolder.of(Shared.path("gold/" + folder));
        for (GoldArticle article : gold.articles()) {
            write(article, faults, seed + article.key().hashCode());
        }
        assertSame(gold);
    }

    @Test
    void aPredictionThatIsMissingIsNamedAndCountsAsNothingFound() throws Exception {
        var gold = GoldFolder.of(Shared.path("gold/dev"));
        for (GoldArticle article : gold.articles()) {
            if (Integer.parseInt(article.key()) % 3 != 0) {
                write(article, 0.1, 8);
            }
        }
        assertSame(gold);
    }

    @Test
    void withoutAnyPredictionSharesAreNoNumbers() throws Exception {
        assertSame(GoldFolder.of(Shared.path("gold/seed")));
    }

    @Test
    void aReportOfAnotherTextIsRefused() throws Exception {
        var gold = GoldFolder.of(Shared.path("gold/seed"));
        var article = gold.articles().getFirst();
        write(new GoldArticle(article.key(), "نص آخر", List.of(), List.of(), List.of()), 0, 1);
        var python = Python.run(List.of(scorePy(), gold.path().toString(), predicted.toString()));

        assertThat(python.exit()).isEqualTo(1);
        assertThatThrownBy(() -> new GoldEvaluation(gold, Predictions.in(predicted)).score(line -> {}, line -> {}))
                .isInstanceOf(UnreadableException.class)
                .hasMessage(python.error().strip());
    }

    private void assertSame(GoldFolder gold) throws Exception {
        List<String> arguments = List.of(scorePy(), gold.path().toString(), predicted.toString(), "--misses");
        var python = Python.run(arguments);
        var withoutMisses = Python.run(arguments.subList(0, 3));

        assertThat(python.error()).isEmpty();
        List<String> problems = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        var evaluation = new GoldEvaluation(gold, Predictions.in(predicted));
        var score = evaluation.score(
                problem -> {
                    problems.add(problem);
                    lines.add(problem);
                },
                lines::add);
        assertThat(String.join("\n", lines) + (lines.isEmpty() ? "" : "\n") + score)
                .isEqualTo(python.output());
        assertThat(String.join("\n", problems) + (problems.isEmpty() ? "" : "\n") + score)
                .isEqualTo(withoutMisses.output());
    }

    private void write(GoldArticle article, double faults, long seed) throws IOException {
        try (var out = Files.newOutputStream(predicted.resolve(article.key() + ".json"))) {
            JsonWriter.compact().write(Perturbation.of(article, faults, seed), out);
        }
    }

    private static String scorePy() {
        return Shared.path("gold/score.py").toString();
    }
}
