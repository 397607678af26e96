package org.isnad.evaluation.speed;

import java.util.concurrent.atomic.AtomicLong;

/** The most heap that was in use after any article, garbage that was not yet collected included. */
final class PeakHeap {
    private final AtomicLong bytes = new AtomicLong();

    Work watching(Work work) {
        return article -> {
            int result = work.on(article);
            Runtime runtime = Runtime.getRuntime();
            bytes.accumulateAndGet(runtime.totalMemory() - runtime.freeMemory(), Math::max);
            return result;
        };
    }

    long bytes() {
        return bytes.get();
    }
}
