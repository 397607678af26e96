package org.isnad.cli;

import org.isnad.model.Page;
import org.isnad.model.Report;
import org.isnad.model.UnreadableException;

/** What came of one page, or of an input that holds none. */
sealed interface Outcome {
    /** What its page is called in problems. */
    String place();

    /** It was read. */
    record Read(String place, Report report) implements Outcome {}

    /** It holds nothing that can be read, and why. */
    record Unreadable(String place, String reason) implements Outcome {}

    /** Isnad itself failed on it. */
    record Failed(String place, Throwable fault) implements Outcome {}

    /** Reads the page; whatever goes wrong concerns this page alone. */
    static Outcome of(String place, Page page, Reading reading) {
        try {
            return new Read(place, reading.read(page));
        } catch (UnreadableException e) {
            return new Unreadable(place, e.reason());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Failed(place, e);
        }
    }
}
