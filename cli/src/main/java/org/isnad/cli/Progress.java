package org.isnad.cli;

import java.util.concurrent.atomic.AtomicLong;

/** Shows on standard error how many pages were read, and how many a second, where that is a terminal. */
final class Progress {
    private static final long EVERY_NANOSECONDS = 200_000_000;

    private final Shell shell;
    private final boolean shown;
    private final long start = System.nanoTime();
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong last = new AtomicLong(start);

    Progress(Shell shell) {
        this.shell = shell;
        this.shown = shell.terminal().colours();
    }

    /** One more was read. */
    void step() {
        long count = done.incrementAndGet();
        long now = System.nanoTime();
        long before = last.get();
        if (shown && now - before > EVERY_NANOSECONDS && last.compareAndSet(before, now)) {
            shell.err().printf("\r%,d pages, %,.0f a second", count, count / ((now - start) / 1e9));
        }
    }

    /** Ends the line. */
    void end() {
        if (shown && done.get() > 1) {
            shell.err().println();
        }
    }
}
