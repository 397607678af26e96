package org.isnad.cli.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import org.isnad.model.Event;
import org.isnad.model.Report;

/**
 * The events of reports as a table for statistics: CSV as RFC 4180 has it, in UTF-8, a row for each event, with the
 * columns of POLECAT in its order ({@link EventColumn}) and after them those that only Isnad has. A cell that is not known
 * is empty; several values in one are parted by {@code ;}.
 */
public final class CsvView implements ReportView {
    private final CsvWriter writer;

    private CsvView(CsvWriter writer) {
        this.writer = writer;
    }

    /** Begins with the line of column names. */
    public static CsvView begin(OutputStream out) throws IOException {
        CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(new OutputStreamWriter(out, UTF_8));
        writer.writeRecord(EventColumn.titles());
        return new CsvView(writer);
    }

    @Override
    public void show(Report report) throws IOException {
        for (Event event : report.events()) {
            writer.writeRecord(EventColumn.cells(report, event));
        }
        writer.flush();
    }

    @Override
    public void close() throws IOException {
        writer.flush();
    }
}
