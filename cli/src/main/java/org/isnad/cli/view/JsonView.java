package org.isnad.cli.view;

import java.io.IOException;
import java.io.OutputStream;
import org.isnad.model.Report;
import org.isnad.model.json.JsonWriter;

/** Reports as JSON of the schema {@code isnad/report/1}, in UTF-8. */
public final class JsonView implements ReportView {
    private final OutputStream out;
    private final JsonWriter writer;

    private JsonView(OutputStream out, JsonWriter writer) {
        this.out = out;
        this.writer = writer;
    }

    /** One document, laid out for the eye. */
    public static JsonView document(OutputStream out) {
        return new JsonView(out, JsonWriter.indented());
    }

    /** JSON Lines: a report a line. */
    public static JsonView lines(OutputStream out) {
        return new JsonView(out, JsonWriter.compact());
    }

    @Override
    public void show(Report report) throws IOException {
        writer.write(report, out);
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
