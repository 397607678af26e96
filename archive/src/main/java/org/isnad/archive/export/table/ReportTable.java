package org.isnad.archive.export.table;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.isnad.archive.ArchivedReport;
import org.isnad.archive.export.writing.Export;
import org.isnad.archive.export.writing.ReportParts;

/**
 * A table to which each report gives rows of its own.
 *
 * @param <R> what a row is made of
 * @param columns in their order
 * @param rows the rows of a report
 */
public record ReportTable<R>(List<Column<R>> columns, Function<ReportParts, List<R>> rows) {
    public ReportTable {
        columns = List.copyOf(columns);
    }

    /** Makes an export of a writer for this table. */
    public Export writtenBy(RowWriter<R> writer) {
        return new Export() {
            @Override
            public void add(ArchivedReport archived) throws IOException {
                for (R row : rows.apply(new ReportParts(archived))) {
                    writer.write(row);
                }
            }

            @Override
            public void end() throws IOException {
                writer.end();
            }

            @Override
            public void close() throws IOException {
                writer.close();
            }
        };
    }
}
