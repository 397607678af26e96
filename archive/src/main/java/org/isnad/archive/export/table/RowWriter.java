package org.isnad.archive.export.table;

import java.io.Closeable;
import java.io.IOException;

/**
 * A table that is being written, row by row. The target stays open.
 *
 * @param <R> what a row is made of
 */
public interface RowWriter<R> extends Closeable {
    /**
     * Writes a row.
     *
     * @throws IOException if the target refuses
     */
    void write(R row) throws IOException;

    /**
     * Completes the table.
     *
     * @throws IOException if the target refuses
     */
    void end() throws IOException;

    /** Lets go of what the writer holds. */
    @Override
    default void close() throws IOException {}
}
