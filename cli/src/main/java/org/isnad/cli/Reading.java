package org.isnad.cli;

import org.isnad.model.Page;
import org.isnad.model.Report;
import org.isnad.model.UnreadableException;

/** What turns a page into a report, by many threads at a time: Isnad itself, or a small fake in a test. */
interface Reading extends AutoCloseable {
    /**
     * The report on the article that the page holds.
     *
     * @throws UnreadableException if the page holds no text that could be read
     */
    Report read(Page page) throws UnreadableException;

    @Override
    default void close() {}
}
