package org.isnad.archive.export.writing;

import java.io.Closeable;
import java.io.IOException;
import org.isnad.archive.ArchivedReport;

/**
 * A document in another program's format that reports are added to, one after the other.
 *
 * <pre>{@code
 * try (Export export = ExportFormat.STIX.begin(out, settings)) {
 *     for (ArchivedReport report : reports) {
 *         export.add(report);
 *     }
 *     export.end();
 * }
 * }</pre>
 *
 * <p>Nothing of a report is kept once it was added, but where a format's documentation says so. The target stays open. For
 * one thread at a time.
 */
public interface Export extends Closeable {
    /**
     * Writes what the format has to say of a report.
     *
     * @throws IOException if the target refuses
     */
    void add(ArchivedReport archived) throws IOException;

    /**
     * Writes what completes the document. Without this call the document is not whole.
     *
     * @throws IOException if the target refuses
     */
    void end() throws IOException;

    /** Lets go of what the export holds; the document is as it was before. */
    @Override
    void close() throws IOException;
}
