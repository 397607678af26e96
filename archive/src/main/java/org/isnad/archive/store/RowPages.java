package org.isnad.archive.store;

import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Numbered things one after the other, a few at a time from the database. Between two fetches no connection is held, so that
 * a slow reader keeps neither a server's connection nor the write-ahead log of a file.
 */
final class RowPages<T> implements Iterator<T> {
    static final int AT_A_TIME = 32;

    private final Fetch<T> fetch;
    private final ToLongFunction<T> number;
    private final Queue<T> page = new ArrayDeque<>();
    private long last;
    private boolean ended;

    private RowPages(long after, Fetch<T> fetch, ToLongFunction<T> number) {
        this.last = after;
        this.fetch = fetch;
        this.number = number;
    }

    /** Gives the next ones after a number, at most {@link #AT_A_TIME}. */
    interface Fetch<T> {
        List<T> after(long number) throws StoreException;
    }

    /** All after a number, in the order of their numbers. */
    static <T> Stream<T> stream(long after, Fetch<T> fetch, ToLongFunction<T> number) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(
                        new RowPages<>(after, fetch, number),
                        Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.NONNULL),
                false);
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
            page.addAll(fetch.after(last));
        } catch (StoreException e) {
            throw new UncheckedIOException(e);
        }
        ended = page.size() < AT_A_TIME;
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        T next = page.remove();
        last = number.applyAsLong(next);
        return next;
    }
}
