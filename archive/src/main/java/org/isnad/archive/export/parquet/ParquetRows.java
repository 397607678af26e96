package org.isnad.archive.export.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.isnad.archive.export.table.Column;
import org.isnad.archive.export.table.RowWriter;

/**
 * A table in Parquet: what is not known is null; several texts are a list, quotations and parties a list of structs;
 * compressed by gzip, which every reader knows and the JDK brings. It holds no more than memory, so that there is nothing
 * to let go of; closing the library's writer would complete the file.
 *
 * @param <R> what a row is made of
 */
public final class ParquetRows<R> implements RowWriter<R> {
    private static final long ROW_GROUP_BYTES = 8 << 20;
    private static final int PAGE_BYTES = 256 << 10;

    private final ParquetWriter<R> writer;

    /**
     * Begins the file.
     *
     * @throws IOException if the target refuses
     */
    public ParquetRows(List<Column<R>> columns, OutputStream out) throws IOException {
        writer = new Builder<>(new StreamOutput(out), columns)
                .withRowGroupSize(ROW_GROUP_BYTES)
                .withPageSize(PAGE_BYTES)
                .withDictionaryPageSize(PAGE_BYTES)
                .withCodecFactory(new Gzip())
                .withCompressionCodec(CompressionCodecName.GZIP)
                .build();
    }

    @Override
    public void write(R row) throws IOException {
        writer.write(row);
    }

    @Override
    public void end() throws IOException {
        writer.close();
    }

    private static final class Builder<R> extends ParquetWriter.Builder<R, Builder<R>> {
        private final List<Column<R>> columns;

        Builder(OutputFile file, List<Column<R>> columns) {
            super(file);
            this.columns = columns;
        }

        @Override
        protected Builder<R> self() {
            return this;
        }

        /** The library asks every builder for this older one too. */
        @Override
        @SuppressWarnings("deprecation")
        protected WriteSupport<R> getWriteSupport(Configuration configuration) {
            return new RowSupport<>(columns);
        }

        @Override
        protected WriteSupport<R> getWriteSupport(ParquetConfiguration configuration) {
            return new RowSupport<>(columns);
        }
    }
}
