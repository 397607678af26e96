package org.isnad.evaluation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.evaluation.gold.GoldScore;

/** Scores side by side as a Markdown table: a row for each figure, a column for each folder of gold. */
public final class ScoreTable {
    private ScoreTable() {}

    /** The table of the scores by the names of their folders; a dash where a folder has no such figure. */
    public static String of(Map<String, GoldScore> scores) {
        Map<String, Map<String, Double>> columns = new LinkedHashMap<>();
        Set<String> rows = new LinkedHashSet<>();
        scores.forEach((name, score) -> {
            Map<String, Double> figures = score.figures();
            columns.put(name, figures);
            rows.addAll(figures.keySet());
        });
        StringBuilder table = new StringBuilder("| |");
        scores.forEach((name, score) ->
                table.append(String.format(Locale.ROOT, " %s (%d articles) |", name, score.articles())));
        table.append("\n|---|").append("---:|".repeat(scores.size())).append('\n');
        for (String row : rows) {
            table.append("| ").append(row).append(" |");
            columns.values()
                    .forEach(figures -> table.append(' ')
                            .append(cell(figures.getOrDefault(row, Double.NaN)))
                            .append(" |"));
            table.append('\n');
        }
        return table.toString();
    }

    private static String cell(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.3f", value);
    }
}
