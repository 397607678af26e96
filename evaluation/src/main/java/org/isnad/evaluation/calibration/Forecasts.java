package org.isnad.evaluation.calibration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.evaluation.gold.GoldArticle;
import org.isnad.evaluation.gold.GoldEvaluation;
import org.isnad.evaluation.gold.StatementMatch;
import org.isnad.model.Report;
import org.isnad.model.Statement;

/** The forecasts that a reader's confidences make: what {@code isnad eval calibration GOLD_DIR…} looks at. */
public final class Forecasts {
    private Forecasts() {}

    /**
     * One forecast for each statement found in any article of the folders.
     *
     * @param problems takes a line for each prediction that is missing
     */
    public static List<Forecast> of(List<GoldEvaluation> evaluations, Consumer<? super String> problems)
            throws IOException {
        List<Forecast> forecasts = new ArrayList<>();
        for (GoldEvaluation evaluation : evaluations) {
            for (GoldArticle article : evaluation.folder().articles()) {
                Report report = evaluation.predictions().of(evaluation.folder(), article, problems);
                forecasts.addAll(of(article, report));
            }
        }
        return forecasts;
    }

    /** One forecast for each statement of the report, in their order. */
    public static List<Forecast> of(GoldArticle article, Report report) {
        Set<String> right = new HashSet<>();
        for (StatementMatch match : StatementMatch.all(article, report)) {
            if (match.speakerRight()) {
                right.add(match.found().id());
            }
        }
        List<Forecast> forecasts = new ArrayList<>();
        for (Statement statement : report.statements()) {
            forecasts.add(new Forecast(statement.confidence(), right.contains(statement.id())));
        }
        return forecasts;
    }
}
