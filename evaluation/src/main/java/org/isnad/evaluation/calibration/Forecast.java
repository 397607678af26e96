package org.isnad.evaluation.calibration;

/**
 * A statement that was found, how sure the reader was of it, and whether it is right.
 *
 * @param confidence from 0 to 1
 * @param right whether content and speaker are both right
 */
public record Forecast(double confidence, boolean right) {
    public Forecast {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("no probability: " + confidence);
        }
    }

    /** What came of it, as a number: 1 or 0. */
    double outcome() {
        return right ? 1 : 0;
    }
}
