package org.isnad.reading.intake;

import org.isnad.model.Page;
import org.isnad.model.UnreadableException;

/** Takes the pages of an input as they come, in its order, and what could not be read of it. */
public interface Receiver {
    /** Takes a page. The next one is not read before this returns. */
    void page(Page page);

    /** Takes note of an input or a record that could not be read; the others follow all the same. */
    void refused(UnreadableException refusal);
}
