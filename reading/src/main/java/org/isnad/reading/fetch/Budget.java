package org.isnad.reading.fetch;

import java.time.Duration;

/** The time that is left for one page: it runs from the start, but not while the fetcher waits out of politeness. */
final class Budget {
    private final Duration whole;
    private long end;

    Budget(Duration whole) {
        this.whole = whole;
        this.end = System.nanoTime() + whole.toNanos();
    }

    /** Gives back time that was not spent on the page. */
    void giveBack(Duration waited) {
        end += waited.toNanos();
    }

    /** What is left, at least a millisecond, since no time at all would stand for endless. */
    Duration left() {
        return Duration.ofMillis(Math.max(1, (end - System.nanoTime()) / 1_000_000));
    }

    Duration whole() {
        return whole;
    }
}
