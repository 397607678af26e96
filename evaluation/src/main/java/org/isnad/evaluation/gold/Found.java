package org.isnad.evaluation.gold;

/**
 * How much of what there was to find was found.
 *
 * @param gold how many there are to find
 * @param predicted how many were found, rightly or not
 * @param matched how many of these are of the gold
 */
public record Found(int gold, int predicted, int matched) {
    static final Found NOTHING = new Found(0, 0, 0);

    Found plus(Found other) {
        return new Found(gold + other.gold, predicted + other.predicted, matched + other.matched);
    }

    /** The share of the found that is right, 0 where nothing was found. */
    public double precision() {
        return predicted == 0 ? 0 : (double) matched / predicted;
    }

    /** The share of the gold that was found, 0 where there is none. */
    public double recall() {
        return gold == 0 ? 0 : (double) matched / gold;
    }

    /** The harmonic mean of the two, 0 where both are. */
    public double f1() {
        double p = precision();
        double r = recall();
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }
}
