package org.isnad.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.isnad.reading.intake.Input;

/**
 * Tells what went wrong on standard error, one line a problem: the input's name, then the reason. Counts them. Safe for
 * many threads.
 */
final class Problems {
    private final StatusLine line;
    private final PrintStream err;
    private final BooleanSupplier debug;
    private final AtomicInteger count = new AtomicInteger();

    /**
     * @param line where problems are told, on standard error
     * @param err standard error itself, for what takes many lines
     * @param debug whether to show where in Isnad's own code a bug lies; asked when one is told
     */
    Problems(StatusLine line, PrintStream err, BooleanSupplier debug) {
        this.line = line;
        this.err = err;
        this.debug = debug;
    }

    /** An input that could not be read, and why. */
    void unreadable(String input, String reason) {
        say(input + ": " + reason);
    }

    /** A fault of Isnad's own that came up with this input. */
    void bug(String input, Throwable fault) {
        if (fault instanceof OutOfMemoryError) {
            say(input + ": needs more memory than the JVM may use (set ISNAD_JAVA_OPTIONS=-Xmx4g)");
        } else {
            say(input + ": a bug in Isnad (" + fault.getClass().getSimpleName()
                    + "); please report it with this input, as CONTRIBUTING.md tells; --debug shows where");
        }
        if (debug.getAsBoolean()) {
            line.hide();
            fault.printStackTrace(err);
        }
    }

    /** A target that results could not be written to. A reader that closed the pipe had enough: that is no problem. */
    void unwritable(String target, IOException reason) {
        if (!"Broken pipe".equals(reason.getMessage())) {
            say(target + ": cannot be written: " + Input.reason(reason));
        }
    }

    /** A problem in one line, whatever line breaks a file name or a message holds. */
    void say(String problem) {
        count.incrementAndGet();
        note(problem);
    }

    /** What is worth knowing and no problem, in one line. */
    void note(String note) {
        line.say("isnad: " + note.replaceAll("\\p{Cntrl}+", " "));
    }

    /** Where they are told, for whoever tells something else there. */
    StatusLine line() {
        return line;
    }

    /** How many problems were told. */
    int count() {
        return count.get();
    }

    /** What a command ends with that was used rightly. */
    int exitCode() {
        return count() == 0 ? IsnadCommand.WELL : IsnadCommand.SOME_FAILED;
    }
}
