package org.isnad.archive.store;

import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.isnad.archive.ArchivedReport;

/**
 * The reports in force one after the other, a few at a time from the database. Between two fetches no connection is held,
 * so that a slow reader keeps neither a server's connection nor the write-ahead log of a file.
 */
record ReportPages(Database database, ReportRows rows) {
    private static final int AT_A_TIME = 32;

    Stream<ArchivedReport> stream(long from) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new Pages(from), Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.NONNULL),
                false);
    }

    private final class Pages implements Iterator<ArchivedReport> {
        private final Queue<ArchivedReport> page = new ArrayDeque<>();
        private long next;
        private boolean ended;

        Pages(long from) {
            this.next = from;
        }

        @Override
        public boolean hasNext() {
            if (page.isEmpty() && !ended) {
                fetch();
            }
            return !page.isEmpty();
        }

        private void fetch() {
            try {
                page.addAll(database.read(handle -> rows.from(handle, next, AT_A_TIME)));
            } catch (StoreException e) {
                throw new UncheckedIOException(e);
            }
            ended = page.size() < AT_A_TIME;
        }

        @Override
        public ArchivedReport next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            ArchivedReport report = page.remove();
            next = report.number() + 1;
            return report;
        }
    }
}
