package org.isnad.archive.export.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import org.isnad.archive.export.table.Column;
import org.isnad.archive.export.table.RowWriter;

/**
 * A table in CSV.
 *
 * @param <R> what a row is made of
 */
public final class CsvRows<R> implements RowWriter<R> {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final List<Column<R>> columns;
    private final CsvCells cells;
    private final CsvWriter writer;

    /**
     * Begins with the line of column names.
     *
     * @throws IOException if the target refuses
     */
    public CsvRows(List<Column<R>> columns, OutputStream out, CsvOptions options) throws IOException {
        this.columns = List.copyOf(columns);
        this.cells = new CsvCells(options.guarded());
        Writer characters = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        if (options.marked()) {
            characters.write(BYTE_ORDER_MARK);
        }
        writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(characters);
        writer.writeRecord(columns.stream().map(Column::name).toList());
    }

    @Override
    public void write(R row) throws IOException {
        writer.writeRecord(columns.stream().map(column -> cells.of(column, row)).toList());
    }

    @Override
    public void end() throws IOException {
        writer.flush();
    }
}
