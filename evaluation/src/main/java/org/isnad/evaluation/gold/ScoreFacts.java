package org.isnad.evaluation.gold;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.isnad.evaluation.Machine;
import org.isnad.model.Report;
import org.isnad.model.UnreadableException;
import org.isnad.pipeline.Isnad;
import org.isnad.pipeline.Settings;

/**
 * Scores figures and the days of events' dates against gold, all folders taken together: {@code ScoreFacts GOLD_DIR…}.
 * Lists the dates that were missed. Dates count whether or not their event was found, so that the reading of dates is
 * measured by itself.
 */
public final class ScoreFacts {
    private Found figures = Found.NOTHING;
    private Rate dates = new Rate(0, 0);

    private ScoreFacts() {}

    /** Exit 0: scored; 1: a folder could not be read; 2: wrong usage. */
    public static void main(String... arguments) {
        if (arguments.length == 0) {
            System.err.println("usage: ScoreFacts GOLD_DIR...");
            System.exit(2);
        }
        try (Isnad isnad = Isnad.open(Settings.defaults())) {
            ScoreFacts score = new ScoreFacts();
            for (String folder : arguments) {
                score.add(GoldFolder.of(Path.of(folder)), isnad);
            }
            System.out.println(score);
            System.out.println(Machine.here());
        } catch (UnreadableException e) {
            System.err.println("ScoreFacts: " + e.input() + ": " + e.reason());
            System.exit(1);
        } catch (IOException e) {
            System.err.println("ScoreFacts: " + e.getMessage());
            System.exit(1);
        }
    }

    private void add(GoldFolder folder, Isnad isnad) throws IOException {
        for (GoldArticle article : folder.articles()) {
            Report report = isnad.read(folder.page(article));
            figures = figures.plus(FigureScorer.found(article, report));
            dates = dates.plus(DateScorer.score(article, report, System.out::println));
        }
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "figures: gold %d, found %d, right %d; precision %.3f, recall %.3f, F1 %.3f%n"
                        + "dates of events: gold %d, right %d; %.3f",
                figures.gold(),
                figures.predicted(),
                figures.matched(),
                figures.precision(),
                figures.recall(),
                figures.f1(),
                dates.of(),
                dates.right(),
                dates.share());
    }
}
