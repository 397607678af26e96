package org.isnad.cli;

import org.isnad.model.Page;
import org.isnad.model.UnreadableException;

/** Makes something of a page, by many threads at a time. */
interface PageReading<R> {
    /**
     * What the page holds.
     *
     * @throws UnreadableException if the page holds no text that could be read
     */
    R read(Page page) throws UnreadableException;
}
