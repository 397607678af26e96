package org.isnad.cli;

import java.time.Duration;
import java.util.Locale;

/** One line that tells how far a run is: {@code [=====>    ]  45 %  1,234 pages, 210.3 a second, about 1:20 left}. */
final class ProgressBar {
    private static final int WIDTH = 24;

    private ProgressBar() {}

    /**
     * @param pages how many were read
     * @param nanoseconds since when
     * @param done how much of the whole is done, in any unit
     * @param whole the whole; where nothing of it is done yet, there is no telling how long it takes
     */
    static String of(long pages, long nanoseconds, long done, long whole) {
        String rate = String.format(
                Locale.ROOT, "%,d pages, %,.1f a second", pages, pages / Math.max(nanoseconds / 1e9, 1e-3));
        if (done <= 0 || done > whole) {
            return rate;
        }
        double share = (double) done / whole;
        int filled = (int) (share * WIDTH);
        String bar = "=".repeat(filled) + (filled < WIDTH ? ">" : "") + " ".repeat(Math.max(0, WIDTH - filled - 1));
        Duration left = Duration.ofNanos((long) (nanoseconds / share * (1 - share)));
        return String.format(
                Locale.ROOT,
                "[%s] %3d %%  %s, about %d:%02d left",
                bar,
                (int) (share * 100),
                rate,
                left.toMinutes(),
                left.toSecondsPart());
    }
}
