package org.isnad.evaluation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.evaluation.calibration.Forecasts;
import org.isnad.evaluation.calibration.Reliability;
import org.isnad.evaluation.calibration.ReliabilityPlot;
import org.isnad.evaluation.gold.GoldEvaluation;
import org.isnad.evaluation.gold.GoldFolder;
import org.isnad.evaluation.gold.Predictions;
import org.jspecify.annotations.Nullable;

/**
 * What {@code isnad eval calibration GOLD_DIR…} does: prints how far the confidences of statements mean what they say, over
 * all folders together, and draws it.
 *
 * @param folders folders of gold
 * @param plot the SVG file to write, or {@code null}
 */
public record CalibrationRun(List<Path> folders, @Nullable Path plot) {
    public CalibrationRun {
        folders = List.copyOf(folders);
    }

    /**
     * Measures.
     *
     * @param predictions where the reports come from
     * @param out takes the table
     * @throws org.isnad.model.UnreadableException if an input is missing or malformed
     */
    public Reliability run(Predictions predictions, PrintStream out) throws IOException {
        List<GoldEvaluation> evaluations = folders.stream()
                .map(folder -> new GoldEvaluation(GoldFolder.of(folder), predictions))
                .toList();
        Reliability reliability = Reliability.of(Forecasts.of(evaluations, out::println));
        out.print(reliability);
        if (plot != null) {
            try (BufferedWriter picture = Files.newBufferedWriter(plot)) {
                ReliabilityPlot.write(reliability, "Confidence of statements", picture);
            }
        }
        return reliability;
    }
}
