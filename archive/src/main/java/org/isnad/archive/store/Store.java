package org.isnad.archive.store;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isnad.archive.ArchivedReport;
import org.isnad.model.Article;
import org.isnad.model.Report;

/**
 * The archive's memory: every report that was read, for good. Nothing is lost and nothing is there twice.
 *
 * <pre>{@code
 * try (Store store = Store.open(StoreAddress.parse("news.db"))) {
 *     if (!store.isRead(article.id(), "0.1.0")) {
 *         store.save(isnad.read(article), "0.1.0");
 *     }
 *     store.reports(1).forEach(archived -> ...);
 * }
 * }</pre>
 *
 * <p>An <b>article</b> is a text, known by {@code article.id}; it may appear at several addresses. An <b>address</b> may
 * have had several articles, one after the other: its versions. A <b>report</b> is what one analyser (a version of Isnad)
 * read in one article; the one by the newest analyser is in force, and older ones stay. Reports are numbered in the order
 * in which they were stored.
 *
 * <p>A call that writes is one transaction, and on the disk when it returns; a process that is killed, or a disk that is
 * full, leaves all of it or nothing. Several processes may use one store: readers wait for nobody, writers for each other.
 *
 * <p>Safe for many threads. All methods throw {@link StoreException} with the store's name and a reason, and leave the
 * store whole; streams throw it in an {@link UncheckedIOException}.
 */
public interface Store extends AutoCloseable {
    /** Opens a store, and makes it where there is none. */
    static Store open(StoreAddress address) throws StoreException {
        return open(address, Clock.systemUTC());
    }

    /**
     * Opens a store, and makes it where there is none.
     *
     * @param clock tells when something was stored
     */
    static Store open(StoreAddress address, Clock clock) throws StoreException {
        return new SqlStore(Database.open(address), clock);
    }

    /** The store's name, as its owner called it. */
    String name();

    /**
     * Keeps a report with its article, unless this analyser's report on this text is there.
     *
     * @param analyser what read it: Isnad's version, compared as versions are ({@code 0.9} before {@code 0.10})
     */
    Saved save(Report report, String analyser) throws StoreException;

    /** Keeps a report as {@link #save(Report, String)} does, and with it, or not at all, what became of a feed's item. */
    Saved save(Report report, String analyser, FeedMemory.Item item) throws StoreException;

    /**
     * Keeps that an article that is there appeared at this address too, if that is new.
     *
     * @return nothing where the article was not read by this analyser, so that it is to be read and saved
     */
    Optional<Saved> see(Article article, String analyser) throws StoreException;

    /** Whether this analyser's report on a text is there; {@code articleId} as {@code article.id} has it. */
    boolean isRead(String articleId, String analyser) throws StoreException;

    /** The report of this number, in force or not. */
    Optional<ArchivedReport> report(long number) throws StoreException;

    /** The report in force on an article; {@code articleId} as {@code article.id} has it. */
    Optional<ArchivedReport> reportOn(String articleId) throws StoreException;

    /**
     * The reports in force, in the order of their numbers. Few are in memory at a time, and the stream holds no connection:
     * it may be left unread. Whoever follows the store asks again from the last number on, plus one; a report on an
     * article that was seen before takes the place of the earlier one.
     *
     * @param from the first number, from 1
     */
    Stream<ArchivedReport> reports(long from);

    /** The last number that was given, 0 in an empty store. */
    long lastNumber() throws StoreException;

    /** All versions of an address, the first one first; none where it is not known. */
    List<Version> versions(String url) throws StoreException;

    /** Everywhere that the article of a report appeared, in the order in which that was stored. */
    List<Version> appearances(long number) throws StoreException;

    /** The articles as a list: what is known of each without its report. */
    StoredArticles articles();

    /** Who is named in the reports, in which offices, from when to when. */
    StoredActors actors();

    /** Which articles tell the same, and how many origins of text they have. */
    StoredStories stories();

    /** What watching remembers of feeds and their items. */
    FeedMemory feeds();

    /** Saved searches and their deliveries. */
    StoredAlerts alerts();

    /** How much there is of everything. */
    StoreStatus status() throws StoreException;

    /**
     * Reads all of it and finds what is broken: pages of the file, rows that point to nothing, reports that cannot be
     * read or whose text is not what its name says.
     *
     * @param found takes each fault, in one line
     */
    void check(Consumer<String> found) throws StoreException;

    /**
     * Copies the store into a new file, as it is at this moment, while others read and write. The copy is a store.
     *
     * @throws StoreException if the file is there already; always for a database of PostgreSQL, which has its own tools
     */
    void backup(Path file) throws StoreException;

    @Override
    void close();
}
