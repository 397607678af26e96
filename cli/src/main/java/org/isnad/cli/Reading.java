package org.isnad.cli;

import org.isnad.archive.watch.ArticleReading;
import org.isnad.model.Page;
import org.isnad.model.Report;
import org.isnad.model.UnreadableException;

/** What turns a page into a report, at once or by way of its article: Isnad itself, or a small fake in a test. */
interface Reading extends PageReading<Report>, ArticleReading, AutoCloseable {
    @Override
    default Report read(Page page) throws UnreadableException {
        return read(article(page));
    }

    @Override
    default void close() {}
}
