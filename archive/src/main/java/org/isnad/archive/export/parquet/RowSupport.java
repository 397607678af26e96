package org.isnad.archive.export.parquet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.RecordConsumer;
import org.isnad.archive.export.table.Column;
import org.jspecify.annotations.Nullable;

/**
 * Hands rows to the library, value by value.
 *
 * @param <R> what a row is made of
 */
final class RowSupport<R> extends WriteSupport<R> {
    private final List<Column<R>> columns;
    private @Nullable ParquetValues values;

    RowSupport(List<Column<R>> columns) {
        this.columns = List.copyOf(columns);
    }

    /** The library asks for this older one too. */
    @Override
    @SuppressWarnings("deprecation")
    public WriteContext init(Configuration configuration) {
        return context();
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
        return context();
    }

    private WriteContext context() {
        return new WriteContext(ParquetSchema.of(columns), Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
        values = new ParquetValues(consumer);
    }

    @Override
    public void write(R row) {
        Objects.requireNonNull(values, "prepareForWrite comes first").row(columns, row);
    }
}
