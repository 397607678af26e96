package org.isnad.evaluation.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Judges the statements of each article by weights that were fitted on all other articles. */
public final class CrossValidation {
    private CrossValidation() {}

    /** One forecast a statement. */
    public static List<Forecast> of(List<Judged> examples) {
        Map<String, List<Judged>> articles = examples.stream().collect(Collectors.groupingBy(Judged::article));
        List<Forecast> forecasts = new ArrayList<>(examples.size());
        articles.forEach((article, own) -> {
            LogisticModel model = LogisticModel.fit(examples.stream()
                    .filter(example -> !example.article().equals(article))
                    .toList());
            for (Judged example : own) {
                forecasts.add(new Forecast(
                        model.probability(example.evidence()),
                        example.forecast().right()));
            }
        });
        return forecasts;
    }
}
