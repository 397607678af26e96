package org.isnad.cli.view;

import java.io.IOException;
import java.io.OutputStream;
import org.isnad.archive.export.csv.CsvOptions;
import org.isnad.archive.export.csv.CsvRows;
import org.isnad.archive.export.table.PolecatRow;
import org.isnad.archive.export.table.PolecatTable;
import org.isnad.model.Report;

/** The events of reports as a table for statistics: that of {@link PolecatTable}. */
public final class CsvView implements ReportView {
    private final CsvRows<PolecatRow> rows;

    private CsvView(CsvRows<PolecatRow> rows) {
        this.rows = rows;
    }

    /** Begins with the line of column names. */
    public static CsvView begin(OutputStream out) throws IOException {
        return new CsvView(new CsvRows<>(PolecatTable.TABLE.columns(), out, CsvOptions.DEFAULT));
    }

    @Override
    public void show(Report report) throws IOException {
        for (PolecatRow row : PolecatTable.rows(report)) {
            rows.write(row);
        }
        rows.end();
    }

    @Override
    public void close() throws IOException {
        rows.end();
    }
}
