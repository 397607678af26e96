package org.isnad.server.work;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The number of the last report that is known to be there, for those who wait for the next one. Safe for many threads,
 * virtual ones too.
 */
public final class News {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long last;
    private boolean over;

    /** @param last the last number */
    public News(long last) {
        this.last = last;
    }

    /** Tells that reports up to a number are there. */
    public void tell(long number) {
        lock.lock();
        try {
            last = number;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public long last() {
        lock.lock();
        try {
            return last;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until there is a report after a number, but no longer than this. Tells whether there is one. */
    public boolean await(long number, Duration most) throws InterruptedException {
        long left = most.toNanos();
        lock.lock();
        try {
            while (last <= number && !over) {
                if (left <= 0) {
                    return false;
                }
                left = changed.awaitNanos(left);
            }
            return last > number;
        } finally {
            lock.unlock();
        }
    }

    /** Whether nothing comes any more. */
    public boolean isOver() {
        lock.lock();
        try {
            return over;
        } finally {
            lock.unlock();
        }
    }

    /** Ends all waiting. */
    public void end() {
        lock.lock();
        try {
            over = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
