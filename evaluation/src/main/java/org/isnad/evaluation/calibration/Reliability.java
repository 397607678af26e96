package org.isnad.evaluation.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How well confidences agree with what came of them.
 *
 * <p>The Brier score (G. W. Brier, 1950) is the mean of the squared distances of confidence and outcome: 0 is perfect, and
 * who always says the share of right ones gets {@link #uncertainty()}. The expected calibration error (M. P. Naeini,
 * G. F. Cooper, M. Hauskrecht, 2015) is the mean distance of confidence and share of right ones over bins of equal width,
 * weighted by their counts.
 *
 * @param bins of equal width, from 0 to 1
 * @param count how many forecasts
 * @param right the share that is right, not a number where there are none
 * @param brier the Brier score, not a number where there are none
 * @param expectedCalibrationError from 0 to 1, not a number where there are none
 */
public record Reliability(List<Bin> bins, int count, double right, double brier, double expectedCalibrationError) {
    public Reliability {
        bins = List.copyOf(bins);
    }

    /** The reliability over ten bins, as is usual. */
    public static Reliability of(List<Forecast> forecasts) {
        return of(forecasts, 10);
    }

    /** The reliability over so many bins. */
    public static Reliability of(List<Forecast> forecasts, int bins) {
        List<List<Forecast>> sorted = new ArrayList<>();
        for (int i = 0; i < bins; i++) {
            sorted.add(new ArrayList<>());
        }
        for (Forecast forecast : forecasts) {
            sorted.get(Math.min(bins - 1, (int) (forecast.confidence() * bins))).add(forecast);
        }
        List<Bin> filled = new ArrayList<>();
        double error = 0;
        for (int i = 0; i < bins; i++) {
            Bin bin = bin((double) i / bins, (double) (i + 1) / bins, sorted.get(i));
            filled.add(bin);
            error += bin.count() == 0 ? 0 : bin.count() * Math.abs(bin.gap());
        }
        double brier = forecasts.stream()
                .mapToDouble(forecast -> Math.pow(forecast.confidence() - forecast.outcome(), 2))
                .average()
                .orElse(Double.NaN);
        return new Reliability(
                filled,
                forecasts.size(),
                forecasts.stream().mapToDouble(Forecast::outcome).average().orElse(Double.NaN),
                brier,
                forecasts.isEmpty() ? Double.NaN : error / forecasts.size());
    }

    private static Bin bin(double from, double to, List<Forecast> forecasts) {
        return new Bin(
                from,
                to,
                forecasts.size(),
                forecasts.stream().mapToDouble(Forecast::confidence).average().orElse(Double.NaN),
                forecasts.stream().mapToDouble(Forecast::outcome).average().orElse(Double.NaN));
    }

    /** The Brier score of always saying the share of right ones: a useful confidence stays below. */
    public double uncertainty() {
        return right * (1 - right);
    }

    /** A table for the terminal. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder(String.format(
                Locale.ROOT,
                """
                statements %d, right %.3f
                Brier score %.3f (always saying %.3f: %.3f)
                expected calibration error %.3f
                %-12s %10s %10s %10s
                """,
                count,
                right,
                brier,
                right,
                uncertainty(),
                expectedCalibrationError,
                "confidence",
                "statements",
                "mean",
                "right"));
        for (Bin bin : bins) {
            if (bin.count() > 0) {
                lines.append(String.format(
                        Locale.ROOT,
                        "%.2f to %.2f %10d %10.3f %10.3f\n",
                        bin.from(),
                        bin.to(),
                        bin.count(),
                        bin.confidence(),
                        bin.right()));
            }
        }
        return lines.toString();
    }
}
