package org.isnad.cli.view;

import java.io.Closeable;
import java.io.IOException;
import org.isnad.model.Report;

/**
 * A document that reports are written to, one after the other. For one thread.
 *
 * <pre>{@code
 * try (ReportView view = HtmlView.begin(out)) {
 *     view.show(report);
 * }
 * }</pre>
 */
public interface ReportView extends Closeable {
    /**
     * Adds a report to the end.
     *
     * @throws IOException if it cannot be written
     */
    void show(Report report) throws IOException;

    /** Ends the document and flushes it. What it was written to stays open. */
    @Override
    void close() throws IOException;
}
