package org.isnad.server.access;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How many requests each caller may send: a bucket of tokens that fills evenly and holds so many. Knows the callers of
 * late, {@value #MOST_CALLERS} at most. Safe for many threads.
 */
public final class RequestBudget {
    private static final int MOST_CALLERS = 10_000;

    private final double perSecond;
    private final int most;
    private final LongSupplier nanoseconds;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_CALLERS;
        }
    };

    private record Bucket(double tokens, long at) {}

    /**
     * @param perSecond how many requests a second in the long run; 0 for any number
     * @param most how many at once
     * @param nanoseconds a clock that only goes forward
     */
    public RequestBudget(double perSecond, int most, LongSupplier nanoseconds) {
        this.perSecond = perSecond;
        this.most = most;
        this.nanoseconds = nanoseconds;
    }

    /**
     * Takes a request out of a caller's budget.
     *
     * @return zero where there was one left, else how long to wait for the next one
     */
    public synchronized Duration take(String caller) {
        if (perSecond == 0) {
            return Duration.ZERO;
        }
        long now = nanoseconds.getAsLong();
        Bucket known = buckets.getOrDefault(caller, new Bucket(most, now));
        double tokens = Math.min(most, known.tokens() + (now - known.at()) / 1e9 * perSecond);
        if (tokens < 1) {
            buckets.put(caller, new Bucket(tokens, now));
            return Duration.ofNanos((long) Math.ceil((1 - tokens) / perSecond * 1e9));
        }
        buckets.put(caller, new Bucket(tokens - 1, now));
        return Duration.ZERO;
    }
}
