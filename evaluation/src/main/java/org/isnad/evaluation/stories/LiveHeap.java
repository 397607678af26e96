package org.isnad.evaluation.stories;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * The most of the heap that was in use after any collection of garbage since {@link #reset}: what a program needs, where
 * the plain peak tells what the virtual machine let lie.
 */
final class LiveHeap {
    private final AtomicLong most = new AtomicLong();

    /** Begins to listen. */
    LiveHeap() {
        Set<String> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getName)
                .collect(Collectors.toSet());
        ManagementFactory.getGarbageCollectorMXBeans().forEach(collector -> {
            if (collector instanceof NotificationEmitter emitter) {
                emitter.addNotificationListener(
                        (notification, none) -> {
                            if (notification.getUserData() instanceof CompositeData data) {
                                heard(GarbageCollectionNotificationInfo.from(data), heap);
                            }
                        },
                        null,
                        null);
            }
        });
    }

    private void heard(GarbageCollectionNotificationInfo collection, Set<String> heap) {
        long used = collection.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                .filter(pool -> heap.contains(pool.getKey()))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum();
        most.accumulateAndGet(used, Math::max);
    }

    /** Collects what garbage there is and begins anew. */
    void reset() throws InterruptedException {
        System.gc();
        // Notifications come a moment after their collection.
        Thread.sleep(500);
        most.set(0);
    }

    /** In bytes. */
    long most() throws InterruptedException {
        System.gc();
        Thread.sleep(500);
        return most.get();
    }
}
