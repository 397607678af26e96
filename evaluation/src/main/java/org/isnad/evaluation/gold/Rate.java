package org.isnad.evaluation.gold;

/**
 * How often something was right.
 *
 * @param right how often
 * @param of how often it was asked
 */
public record Rate(int right, int of) {
    Rate plus(Rate other) {
        return new Rate(right + other.right, of + other.of);
    }

    /** The share that is right, not a number where nothing was asked. */
    public double share() {
        return of == 0 ? Double.NaN : (double) right / of;
    }
}
