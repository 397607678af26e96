package org.isnad.archive.watch;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * When to ask again: at an even pace while all is well, ever later while it is not. Each wait is up to a tenth longer than
 * it need be, so that feeds that were asked together do not stay together.
 *
 * @param every the least time between two visits of a feed
 * @param firstRetry the least time until something that failed is asked for again; it doubles with each failure in a row
 * @param longestRetry the most that it grows to; a server that asks for more ({@code Retry-After}) gets up to this
 * @param mostTries how often an item is asked for in all
 */
public record Rhythm(Duration every, Duration firstRetry, Duration longestRetry, int mostTries) {
    /** Feeds every 15 minutes; retries after 1, 2, 4 … minutes and at most a day; an item is tried 6 times. */
    public static Rhythm standard() {
        return new Rhythm(Duration.ofMinutes(15), Duration.ofMinutes(1), Duration.ofDays(1), 6);
    }

    public Rhythm withEvery(Duration newEvery) {
        return new Rhythm(newEvery, firstRetry, longestRetry, mostTries);
    }

    Duration untilNext(RandomGenerator random) {
        return jittered(every, random);
    }

    /**
     * How long to wait after failures.
     *
     * @param failures how many there were in a row, at least 1
     * @param asked how long the server wants to be left alone, or {@code null}
     */
    Duration untilRetry(int failures, @Nullable Duration asked, RandomGenerator random) {
        Duration wait = firstRetry;
        for (int i = 1; i < failures && wait.compareTo(longestRetry) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        if (asked != null && asked.compareTo(wait) > 0) {
            wait = asked;
        }
        return jittered(wait.compareTo(longestRetry) > 0 ? longestRetry : wait, random);
    }

    private static Duration jittered(Duration wait, RandomGenerator random) {
        return wait.plus(Duration.ofMillis(Math.round(wait.toMillis() * random.nextDouble() / 10)));
    }
}
