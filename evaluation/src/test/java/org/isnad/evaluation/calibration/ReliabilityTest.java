package org.isnad.evaluation.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
    @Test
    void confidenceThatMeansWhatItSaysHasNoCalibrationError() {
        assertThat(Reliability.of(forecasts(0.75, 3, 1)).expectedCalibrationError())
                .isZero();
    }

    @Test
    void theCalibrationErrorIsTheMeanGapWeightedByCount() {
        var forecasts = forecasts(0.95, 1, 1);
        forecasts.addAll(forecasts(0.5, 1, 1));

        assertThat(Reliability.of(forecasts).expectedCalibrationError()).isCloseTo(0.225, within(1e-12));
    }

    @Test
    void theBrierScoreIsTheMeanSquaredDistanceFromTheOutcome() {
        assertThat(Reliability.of(forecasts(0.8, 1, 1)).brier()).isCloseTo((0.04 + 0.64) / 2, within(1e-12));
    }

    @Test
    void fullConfidenceIsInTheLastBin() {
        assertThat(Reliability.of(forecasts(1, 2, 0)).bins().getLast().count()).isEqualTo(2);
    }

    @Test
    void ofNoForecastsNothingIsKnown() {
        var reliability = Reliability.of(List.of());

        assertThat(reliability.brier()).isNaN();
        assertThat(reliability.expectedCalibrationError()).isNaN();
    }

    @Test
    void aForecastIsAProbability() {
        assertThatThrownBy(() -> new Forecast(1.5, true)).hasMessage("no probability: 1.5");
    }

    @Test
    void thePlotHasAPointForEachBinThatHoldsAny() throws IOException {
        var svg = new StringBuilder();
        var forecasts = forecasts(0.95, 9, 1);
        forecasts.addAll(forecasts(0.55, 1, 1));
        ReliabilityPlot.write(Reliability.of(forecasts), "Dev & seed", svg);

        assertThat(svg.toString())
                .startsWith("<svg xmlns=")
                .contains("Dev &amp; seed")
                .contains("10 statements, confidence 0.95, right 0.90")
                .contains("2 statements, confidence 0.55, right 0.50")
                .doesNotContain("NaN");
    }

    private static List<Forecast> forecasts(double confidence, int right, int wrong) {
        List<Forecast> forecasts = new ArrayList<>();
        for (int i = 0; i < right + wrong; i++) {
            forecasts.add(new Forecast(confidence, i < right));
        }
        return forecasts;
    }
}
