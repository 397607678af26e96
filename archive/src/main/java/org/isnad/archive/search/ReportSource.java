package org.isnad.archive.search;

import java.util.stream.Stream;
import org.isnad.archive.ArchivedReport;

/** Where the index has its reports from: the store. */
public interface ReportSource {
    /**
     * The reports with a greater number, in the order of their numbers, read as they are asked for. A report that a newer
     * version of its article, or a newer analysis, has replaced may come or not. Whoever asks closes the stream.
     * Where the store fails, the stream throws it as an {@link java.io.UncheckedIOException}.
     */
    Stream<ArchivedReport> after(long number);
}
