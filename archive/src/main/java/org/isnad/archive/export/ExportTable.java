package org.isnad.archive.export;

import java.io.IOException;
import java.io.OutputStream;
import org.isnad.archive.export.csv.CsvOptions;
import org.isnad.archive.export.csv.CsvRows;
import org.isnad.archive.export.parquet.ParquetRows;
import org.isnad.archive.export.table.ArticleTable;
import org.isnad.archive.export.table.ComparisonExport;
import org.isnad.archive.export.table.ComparisonTable;
import org.isnad.archive.export.table.EventTable;
import org.isnad.archive.export.table.FigureTable;
import org.isnad.archive.export.table.PolecatTable;
import org.isnad.archive.export.table.ReportTable;
import org.isnad.archive.export.table.StatementTable;
import org.isnad.archive.export.writing.Export;

/** The tables that reports are exported as. */
public enum ExportTable {
    /** Who says what, through whom. */
    STATEMENTS,
    /** What happened: in CSV with the columns of POLECAT. */
    EVENTS,
    FIGURES,
    /** What was read. */
    ARTICLES,
    /** Claims × sources of every story that more than one article tells; written at the end. */
    COMPARISON;

    /** Whether nothing of a report is kept once it was added. */
    public boolean isStreamed() {
        return this != COMPARISON;
    }

    Export csv(OutputStream out, ExportSettings settings) throws IOException {
        CsvOptions options = settings.csv();
        return switch (this) {
            case STATEMENTS -> csv(StatementTable.TABLE, out, options);
            case EVENTS -> csv(PolecatTable.TABLE, out, options);
            case FIGURES -> csv(FigureTable.TABLE, out, options);
            case ARTICLES -> csv(ArticleTable.TABLE, out, options);
            case COMPARISON ->
                new ComparisonExport(new CsvRows<>(ComparisonTable.STORY_COLUMNS, out, options), settings.stories());
        };
    }

    Export parquet(OutputStream out, ExportSettings settings) throws IOException {
        return switch (this) {
            case STATEMENTS -> parquet(StatementTable.TABLE, out);
            case EVENTS -> parquet(EventTable.TABLE, out);
            case FIGURES -> parquet(FigureTable.TABLE, out);
            case ARTICLES -> parquet(ArticleTable.TABLE, out);
            case COMPARISON ->
                new ComparisonExport(new ParquetRows<>(ComparisonTable.STORY_COLUMNS, out), settings.stories());
        };
    }

    private static <R> Export csv(ReportTable<R> table, OutputStream out, CsvOptions options) throws IOException {
        return table.writtenBy(new CsvRows<>(table.columns(), out, options));
    }

    private static <R> Export parquet(ReportTable<R> table, OutputStream out) throws IOException {
        return table.writtenBy(new ParquetRows<>(table.columns(), out));
    }
}
