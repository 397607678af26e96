package org.isnad.evaluation.calibration;

/**
 * The forecasts whose confidence lies in one stretch.
 *
 * @param from the least confidence
 * @param to the confidence below which it ends; the last bin holds 1 too
 * @param count how many forecasts
 * @param confidence their mean confidence, not a number where there are none
 * @param right the share that is right, not a number where there are none
 */
public record Bin(double from, double to, int count, double confidence, double right) {
    /** How far confidence lies above what came of it; below, where negative. */
    public double gap() {
        return confidence - right;
    }
}
