package org.isnad.cli;

import org.isnad.model.Report;

/** What turns a page into a report: Isnad itself, or a small fake in a test. */
interface Reading extends PageReading<Report>, AutoCloseable {
    @Override
    default void close() {}
}
