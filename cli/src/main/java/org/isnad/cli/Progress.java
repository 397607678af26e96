package org.isnad.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.isnad.reading.intake.Input;

/**
 * Shows on standard error how far a run is, where that is a terminal and more than one page comes: a bar, the number of
 * pages, how many a second, and how long the rest will take. How far it is, is told by the bytes of the inputs, so that one
 * large archive counts as what it is; by their number where something comes through a pipe or from the web. Safe for many
 * threads.
 */
final class Progress {
    private static final long EVERY_NANOSECONDS = 200_000_000;

    private final boolean shown;
    private final boolean shared;
    private final StatusLine line;
    private final long whole;
    private final boolean inBytes;
    private final long start = System.nanoTime();
    private final AtomicLong done = new AtomicLong();
    private long last = start;
    private long pages;

    /**
     * @param shell tells whether somebody watches, and whether results go to the same terminal
     * @param inputs what is to be read
     * @param line where to show it
     */
    Progress(Shell shell, List<Input> inputs, StatusLine line) {
        this.shown = shell.showsProgress();
        this.shared = shell.showsOutput();
        this.line = line;
        this.inBytes = inputs.stream().allMatch(input -> input instanceof Input.Local local && local.size() >= 0);
        this.whole = inBytes ? inputs.stream().mapToLong(Progress::sizeOf).sum() : inputs.size();
    }

    private static long sizeOf(Input input) {
        return input instanceof Input.Local local ? local.size() : 0;
    }

    /** The same input, watched as it is read. */
    Input watched(Input input) {
        return inBytes && input instanceof Input.Local local
                ? new Input.Local(
                        local.name(),
                        local.place(),
                        local.uri(),
                        local.size(),
                        () -> new Watched(local.opener().open()))
                : input;
    }

    /** All pages of an input were handed to the threads. */
    void inputEnded() {
        if (!inBytes) {
            done.incrementAndGet();
        }
    }

    /** One more page was read; its result is about to be shown. */
    synchronized void step() {
        pages++;
        if (shared) {
            line.hide();
        }
    }

    /** The result is shown. */
    synchronized void shown() {
        long now = System.nanoTime();
        if (shown && pages > 1 && now - last > EVERY_NANOSECONDS) {
            last = now;
            line.show(ProgressBar.of(pages, now - start, done.get(), whole));
        }
    }

    /** Takes the bar away, so that what follows stands alone. */
    void end() {
        line.hide();
    }

    private final class Watched extends FilterInputStream {
        Watched(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            done.addAndGet(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            done.addAndGet(Math.max(0, read));
            return read;
        }
    }
}
