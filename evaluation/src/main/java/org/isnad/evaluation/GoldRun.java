package org.isnad.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.evaluation.gold.GoldEvaluation;
import org.isnad.evaluation.gold.GoldFolder;
import org.isnad.evaluation.gold.GoldScore;
import org.isnad.evaluation.gold.Predictions;
import org.jspecify.annotations.Nullable;

/**
 * What {@code isnad eval GOLD_DIR…} does: scores each folder, prints what {@code score.py} prints, and, where asked to,
 * holds the figures to what is expected and writes them to a page.
 *
 * @param folders folders of gold, each named in headings, expectations and tables by its last name
 * @param misses whether to list what was missed and what was found wrongly
 * @param expected where the expected figures are: a file, or a folder with {@code NAME.yaml} for each folder of gold;
 *     {@code null} to expect nothing
 * @param page the page whose part {@code scores} to write, or {@code null}
 */
public record GoldRun(
        List<Path> folders,
        boolean misses,
        @Nullable Path expected,
        @Nullable Path page) {
    public GoldRun {
        folders = List.copyOf(folders);
    }

    /**
     * Scores.
     *
     * @param predictions where the reports come from
     * @param out takes the scores
     * @param problems takes a line for each expectation that is not met
     * @return whether all expectations are met
     * @throws org.isnad.model.UnreadableException if an input is missing or malformed
     */
    public boolean run(Predictions predictions, PrintStream out, PrintStream problems) throws IOException {
        Map<String, GoldScore> scores = new LinkedHashMap<>();
        boolean met = true;
        for (Path folder : folders) {
            String name = name(folder);
            if (folders.size() > 1) {
                out.println(name);
            }
            GoldScore score = new GoldEvaluation(GoldFolder.of(folder), predictions)
                    .score(out::println, misses ? out::println : line -> {});
            out.print(score);
            scores.put(name, score);
            for (String unmet : unmet(name, score)) {
                problems.println(name + ": " + unmet);
                met = false;
            }
        }
        if (page != null) {
            new MarkedSection(page, "scores").replace(ScoreTable.of(scores) + "\nMeasured " + Machine.here() + ".");
        }
        return met;
    }

    private List<String> unmet(String name, GoldScore score) throws IOException {
        if (expected == null) {
            return List.of();
        }
        Path file = Files.isDirectory(expected) ? expected.resolve(name + ".yaml") : expected;
        return Expectations.read(file).unmet(score.figures());
    }

    private static String name(Path folder) {
        return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }
}
