package org.isnad.archive.search;

import java.util.stream.Stream;
import org.isnad.archive.Change;

/** Where the index has its reports from: the store. */
public interface ReportSource {
    /**
     * What is new after a change, in the order of the changes' numbers, read as it is asked for. Whoever asks closes the
     * stream. Where the store fails, the stream throws it as an {@link java.io.UncheckedIOException}.
     */
    Stream<Change> after(long change);
}
