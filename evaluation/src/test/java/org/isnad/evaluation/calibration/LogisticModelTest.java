package org.isnad.evaluation.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.extraction.statements.Evidence;
import org.junit.jupiter.api.Test;

class LogisticModelTest {
    @Test
    void withoutTellingEvidenceItSaysTheOverallShare() {
        LogisticModel model = LogisticModel.fit(examples(80, 20, Map.of(Evidence.PLAIN, 1.0)));

        assertThat(model.probability(Map.of(Evidence.PLAIN, 1.0))).isCloseTo(0.8, within(0.01));
    }

    @Test
    void evidenceThatGoesWithErrorsLowersTheProbability() {
        List<Judged> examples = new ArrayList<>(examples(90, 10, Map.of(Evidence.PLAIN, 1.0)));
        examples.addAll(examples(40, 60, Map.of(Evidence.PLAIN, 1.0, Evidence.NESTED, 1.0)));

        LogisticModel model = LogisticModel.fit(examples);

        assertThat(model.probability(Map.of(Evidence.PLAIN, 1.0))).isCloseTo(0.9, within(0.03));
        assertThat(model.probability(Map.of(Evidence.PLAIN, 1.0, Evidence.NESTED, 1.0)))
                .isCloseTo(0.42, within(0.05));
    }

    @Test
    void weightsAreWrittenALineAFeature() {
        String text = new LogisticModel(Map.of(Evidence.PLAIN, 2.5)).toString();

        assertThat(text.lines().count()).isEqualTo(Evidence.values().length);
        assertThat(text).startsWith("plain ").contains("2.50");
    }

    @Test
    void noArticleJudgesItself() {
        List<Judged> examples = new ArrayList<>();
        examples.addAll(of("first", 10, true));
        examples.addAll(of("second", 10, false));

        List<Forecast> forecasts = CrossValidation.of(examples);

        assertThat(forecasts)
                .hasSize(20)
                .allSatisfy(forecast -> assertThat(forecast.confidence() > 0.5).isNotEqualTo(forecast.right()));
    }

    private static List<Judged> of(String article, int count, boolean right) {
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            judged.add(new Judged(article, Map.of(Evidence.PLAIN, 1.0), new Forecast(0.5, right)));
        }
        return judged;
    }

    private static List<Judged> examples(int right, int wrong, Map<Evidence, Double> evidence) {
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < right + wrong; i++) {
            judged.add(new Judged("article " + i, evidence, new Forecast(0.5, i < right)));
        }
        return judged;
    }
}
