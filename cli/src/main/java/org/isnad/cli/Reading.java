package org.isnad.cli;

import org.isnad.model.Article;
import org.isnad.model.Report;

/** What turns a page into a report: Isnad itself, or a small fake in a test. */
interface Reading extends PageReading<Report>, AutoCloseable {
    /** The report of an article that was read before. */
    Report read(Article article);

    @Override
    default void close() {}
}
