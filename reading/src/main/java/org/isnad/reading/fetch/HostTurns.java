package org.isnad.reading.fetch;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Spaces the requests to each host, for all threads together. */
final class HostTurns {
    private final Map<String, Long> free = new ConcurrentHashMap<>();

    /**
     * Waits until the host may be asked again.
     *
     * @param pause how long it is then left alone
     * @return how long was waited
     * @throws InterruptedException if the thread is stopped meanwhile; the turn is lost
     */
    Duration await(String host, Duration pause) throws InterruptedException {
        long now = System.nanoTime();
        // Each takes the next free turn, so that many threads wait one behind the other and hold no lock.
        long after = free.merge(host, now + pause.toNanos(), (taken, fresh) -> Math.max(taken, now) + pause.toNanos());
        long wait = Math.max(0, after - pause.toNanos() - now);
        Thread.sleep(Duration.ofNanos(wait));
        return Duration.ofNanos(wait);
    }
}
