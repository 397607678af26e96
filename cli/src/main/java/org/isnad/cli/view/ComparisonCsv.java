package org.isnad.cli.view;

import java.io.IOException;
import java.io.OutputStream;
import org.isnad.archive.export.csv.CsvOptions;
import org.isnad.archive.export.csv.CsvRows;
import org.isnad.archive.export.table.ComparisonTable;
import org.isnad.stories.comparison.Comparison;

/** One comparison as CSV: the rows of {@link ComparisonTable}. */
public final class ComparisonCsv {
    private ComparisonCsv() {}

    /**
     * Writes the table with the line of column names.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Comparison comparison, OutputStream out) throws IOException {
        var rows = new CsvRows<>(ComparisonTable.COLUMNS, out, CsvOptions.DEFAULT);
        for (ComparisonTable.Row row : ComparisonTable.rows(null, comparison)) {
            rows.write(row);
        }
        rows.end();
    }
}
