package org.isnad.evaluation.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.extraction.statements.Evidence;
import org.junit.jupiter.api.Test;

class LogisticModelTest {
    private static final Map<Evidence, Double> PLAIN = Map.of(Evidence.PLAIN, 1.0);
    private static final Map<Evidence, Double> NESTED = Map.of(Evidence.PLAIN, 1.0, Evidence.NESTED, 1.0);

    @Test
    void withoutTellingEvidenceItSaysTheOverallShare() {
        LogisticModel model = LogisticModel.fit(examples(80, 20, Map.of(Evidence.PLAIN, 1.0)));

        assertThat(model.probability(Map.of(Evidence.PLAIN, 1.0))).isCloseTo(0.8, within(0.01));
    }

    @Test
    void ofManyExamplesItLearnsTheShareOfEachKind() {
        LogisticModel model = LogisticModel.fit(plainAndNested(100));

        assertThat(model.probability(PLAIN)).isCloseTo(0.9, within(0.01));
        assertThat(model.probability(NESTED)).isCloseTo(0.4, within(0.01));
    }

    @Test
    void ofFewExamplesItTellsTheKindsApartLess() {
        LogisticModel model = LogisticModel.fit(plainAndNested(1));

        assertThat(model.probability(PLAIN)).isLessThan(0.9);
        assertThat(model.probability(NESTED)).isBetween(0.4, model.probability(PLAIN));
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

    /** Nine of ten plain ones are right, four of ten nested ones. */
    private static List<Judged> plainAndNested(int times) {
        List<Judged> examples = new ArrayList<>(examples(9 * times, times, PLAIN));
        examples.addAll(examples(4 * times, 6 * times, NESTED));
        return examples;
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
