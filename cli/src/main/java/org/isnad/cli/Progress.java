package org.isnad.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Shows on standard error how many pages were read, how many a second, and how long the rest will take, where that is a
 * terminal and more than one page comes. Safe for many threads.
 */
final class Progress {
    private static final long EVERY_NANOSECONDS = 200_000_000;

    private final Shell shell;
    private final int inputs;
    private final long start = System.nanoTime();
    private final AtomicInteger inputsEnded = new AtomicInteger();
    private long last = start;
    private long pages;
    private boolean begun;

    /** @param inputs how many are to be read; an archive is one */
    Progress(Shell shell, int inputs) {
        this.shell = shell;
        this.inputs = inputs;
    }

    /** All pages of an input were handed to the threads. */
    void inputEnded() {
        inputsEnded.incrementAndGet();
    }

    /** One more page was read. */
    synchronized void step() {
        pages++;
        long now = System.nanoTime();
        if (shell.showsProgress() && pages > 1 && now - last > EVERY_NANOSECONDS) {
            last = now;
            begun = true;
            PrintStream err = shell.err();
            err.print("\r" + line(pages, now - start, inputsEnded.get(), inputs) + "\u001b[K");
            err.flush();
        }
    }

    /** Clears the line, so that what follows stands alone. */
    synchronized void end() {
        if (begun) {
            shell.err().print("\r\u001b[K");
            shell.err().flush();
            begun = false;
        }
    }

    /** The line; it tells the remaining time where several inputs tell how far it is. */
    static String line(long pages, long nanoseconds, int ended, int inputs) {
        String line = String.format("%,d pages, %,.1f a second", pages, pages / (nanoseconds / 1e9));
        if (ended == 0 || inputs < 2) {
            return line;
        }
        Duration left = Duration.ofNanos((long) ((double) nanoseconds / ended * (inputs - ended)));
        return line
                + String.format(
                        ", %d of %d inputs, about %d:%02d left", ended, inputs, left.toMinutes(), left.toSecondsPart());
    }
}
