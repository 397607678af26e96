package org.isnad.reading.intake;

import org.isnad.model.Page;
import org.isnad.model.UnreadableException;

/** Takes the pages of an input as they come, in its order, and what could not be read of it. */
public interface Receiver {
    /** Takes a page. The next one is not read before this returns. */
    void page(Page page);

    /** Takes note of an input or a record that could not be read; the others follow all the same. */
    void refused(UnreadableException refusal);

    /**
     * Takes note of a record that is well, but no page: a picture in a web archive, a request. Nothing by default.
     *
     * @param input the name of the record
     * @param kind what it is: {@code image/png}, {@code status 404}, {@code request}
     */
    default void passedOver(String input, String kind) {}
}
