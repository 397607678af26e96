package org.isnad.cli;

import org.isnad.model.Page;
import org.isnad.model.UnreadableException;

/** What came of one page, or of an input that holds none. */
sealed interface Outcome<R> {
    /** What its page is called in problems. */
    String place();

    /** It was read. */
    record Read<R>(String place, R result) implements Outcome<R> {}

    /** It holds nothing that can be read, and why. */
    record Unreadable<R>(String place, String reason) implements Outcome<R> {}

    /** Isnad itself failed on it. */
    record Failed<R>(String place, Throwable fault) implements Outcome<R> {}

    /** Reads the page; whatever goes wrong concerns this page alone. */
    static <R> Outcome<R> of(String place, Page page, PageReading<R> reading) {
        return of(place, () -> reading.read(page));
    }

    /** What makes something that may turn out to be unreadable. */
    interface Attempt<R> {
        R make() throws UnreadableException;
    }

    /** Makes it; whatever goes wrong concerns this place alone. */
    static <R> Outcome<R> of(String place, Attempt<R> attempt) {
        try {
            return new Read<>(place, attempt.make());
        } catch (UnreadableException e) {
            return new Unreadable<>(place, e.reason());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Failed<>(place, e);
        }
    }
}
