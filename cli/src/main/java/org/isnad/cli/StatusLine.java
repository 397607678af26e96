package org.isnad.cli;

import java.io.PrintStream;

/**
 * Standard error as a terminal shows it: lines that stay, and below them one that comes and goes. Whoever writes to the
 * same terminal hides it first. Safe for many threads.
 */
final class StatusLine {
    private static final String CLEARED = "\r\u001b[K";

    private final PrintStream err;
    private String status = "";

    StatusLine(PrintStream err) {
        this.err = err;
    }

    /** Writes a line that stays, above the one that does not. */
    synchronized void say(String line) {
        if (status.isEmpty()) {
            err.println(line);
        } else {
            err.print(CLEARED + line + System.lineSeparator() + status);
            err.flush();
        }
    }

    /** Shows a status in place of the last one. */
    synchronized void show(String newStatus) {
        status = newStatus;
        err.print(CLEARED + status);
        err.flush();
    }

    /** Takes the status away, so that what others write stands alone. */
    synchronized void hide() {
        if (!status.isEmpty()) {
            status = "";
            err.print(CLEARED);
            err.flush();
        }
    }
}
