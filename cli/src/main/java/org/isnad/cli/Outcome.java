package org.isnad.cli;

import org.isnad.model.Page;
import org.isnad.model.Report;
import org.isnad.model.UnreadableException;

/** What came of one input. */
sealed interface Outcome {
    /** It was read. */
    record Read(Input input, Report report) implements Outcome {}

    /** It holds nothing that can be read, and why. */
    record Unreadable(Input input, String reason) implements Outcome {}

    /** Isnad itself failed on it. */
    record Failed(Input input, Throwable fault) implements Outcome {}

    /** Adds to a page what the command line tells of it. */
    interface Telling {
        Page with(Page page);
    }

    /** Reads the input; whatever goes wrong concerns this input alone. */
    static Outcome of(Input input, Telling telling, Reading reading) {
        try {
            return new Read(input, reading.read(telling.with(input.page())));
        } catch (UnreadableException e) {
            return new Unreadable(input, e.reason());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Failed(input, e);
        }
    }
}
