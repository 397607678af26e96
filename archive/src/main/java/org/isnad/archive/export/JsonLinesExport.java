package org.isnad.archive.export;

import java.io.IOException;
import java.io.OutputStream;
import org.isnad.archive.ArchivedReport;
import org.isnad.archive.export.writing.Export;
import org.isnad.model.json.JsonWriter;

/** Reports as JSON Lines of the schema {@code isnad/report/1}: nothing is lost, and Isnad reads them back. */
final class JsonLinesExport implements Export {
    private final JsonWriter writer = JsonWriter.compact();
    private final OutputStream out;

    JsonLinesExport(OutputStream out) {
        this.out = out;
    }

    @Override
    public void add(ArchivedReport archived) throws IOException {
        writer.write(archived.report(), out);
    }

    /** Nothing completes a list of lines. */
    @Override
    public void end() {}

    /** Holds nothing. */
    @Override
    public void close() {}
}
