package org.isnad.evaluation;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.evaluation.calibration.CrossValidation;
import org.isnad.evaluation.calibration.Forecasts;
import org.isnad.evaluation.calibration.Judged;
import org.isnad.evaluation.calibration.LogisticModel;
import org.isnad.evaluation.calibration.Reliability;
import org.isnad.evaluation.calibration.ReliabilityPlot;
import org.isnad.evaluation.gold.GoldFolder;
import org.isnad.pipeline.Isnad;
import org.jspecify.annotations.Nullable;

/**
 * What {@code isnad eval calibration GOLD_DIR…} does: prints how far the confidences of statements mean what they say, over
 * all folders together; draws it; fits the weights anew.
 *
 * <p>The weights that Isnad comes with were fitted on gold, so that its own confidences would flatter themselves on the same
 * gold. The reliability is therefore measured with each article judged by weights that were fitted on all others.
 *
 * @param folders folders of gold
 * @param plot the SVG file to write, or {@code null}
 * @param weights the file to write weights to that are fitted on all articles, or {@code null}
 * @param page the page whose part {@code calibration} is written, or {@code null}
 */
public record CalibrationRun(
        List<Path> folders,
        @Nullable Path plot,
        @Nullable Path weights,
        @Nullable Path page) {
    public CalibrationRun {
        folders = List.copyOf(folders);
    }

    /**
     * Measures.
     *
     * @param isnad reads the articles
     * @param out takes the tables
     * @throws org.isnad.model.UnreadableException if an input is missing or malformed
     */
    public Reliability run(Isnad isnad, PrintStream out) throws IOException {
        List<Judged> judged = Forecasts.of(folders.stream().map(GoldFolder::of).toList(), isnad);
        Reliability own = Reliability.of(judged.stream().map(Judged::forecast).toList());
        Reliability reliability = Reliability.of(CrossValidation.of(judged));
        out.println("each article judged by weights fitted on all others");
        out.println(reliability);
        out.println("as Isnad gives them");
        out.print(own);
        if (plot != null) {
            try (BufferedWriter picture = Files.newBufferedWriter(plot)) {
                ReliabilityPlot.write(reliability, "Confidence of statements", picture);
            }
        }
        if (weights != null) {
            write(weights, LogisticModel.fit(judged));
        }
        if (page != null) {
            new MarkedSection(page, "calibration")
                    .replace("```\n" + reliability + "```\nMeasured " + Machine.here() + ".");
        }
        return reliability;
    }

    /** Keeps the comments of a file that is already there. */
    private static void write(Path file, LogisticModel model) throws IOException {
        StringBuilder text = new StringBuilder();
        if (Files.exists(file)) {
            Files.readAllLines(file).stream()
                    .filter(line -> line.startsWith("#"))
                    .forEach(line -> text.append(line).append('\n'));
        }
        Files.writeString(file, text.append(model).toString());
    }
}
