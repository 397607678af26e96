package org.isnad.archive.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isnad.archive.Appearance;
import org.isnad.archive.ArchivedReport;
import org.isnad.archive.Change;
import org.isnad.model.Article;
import org.isnad.model.Report;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A store in a database. Each kind of row has a class of its own; here they are one transaction. */
final class SqlStore implements Store {
    /** In the place of a document that is there already. */
    private static final byte[] NONE = {};

    private final Database database;
    private final Clock clock;
    private final ArticleRows articles = new ArticleRows();
    private final ReportRows reports = new ReportRows(Packing.load(), articles);
    private final ActorRows actors = new ActorRows();

    SqlStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String name() {
        return database.name();
    }

    @Override
    public Saved save(Report report, String analyser, @Nullable Instant fetched) throws StoreException {
        return save(report, analyser, fetched, handle -> {});
    }

    @Override
    public Saved save(Report report, String analyser, FeedMemory.Item item) throws StoreException {
        return save(report, analyser, item.visited(), handle -> FeedMemory.keep(handle, item));
    }

    /** What belongs to the same transaction. */
    private interface Along {
        void with(Handle handle);
    }

    private Saved save(Report report, String analyser, @Nullable Instant fetched, Along along) throws StoreException {
        byte[] document = isRead(report.article().id(), analyser) ? NONE : reports.pack(report);
        String now = Moments.write(clock.instant());
        return database.write(handle -> {
            long article = articles.add(handle, report.article());
            Optional<Long> known = reports.numberOf(handle, article, analyser);
            ArticleRows.Seen seen = articles.see(handle, article, report.article(), fetched, now);
            Saved saved;
            if (known.isPresent()) {
                saved = new Saved(known.get(), seen.version(), newsOfKnown(seen));
            } else {
                boolean anew = reports.isRead(handle, article);
                long number = reports.add(handle, article, report, analyser, document, now);
                actors.add(handle, number, report.actors());
                if (anew) {
                    articles.change(handle, article);
                }
                saved = new Saved(number, seen.version(), news(anew, seen));
            }
            along.with(handle);
            return saved;
        });
    }

    private static Saved.News news(boolean anew, ArticleRows.Seen seen) {
        if (anew) {
            return Saved.News.READING;
        }
        return seen.version() > 1 ? Saved.News.VERSION : Saved.News.ARTICLE;
    }

    private static Saved.News newsOfKnown(ArticleRows.Seen seen) {
        if (!seen.isNew()) {
            return Saved.News.NONE;
        }
        return seen.isAgain() ? Saved.News.RETURN : Saved.News.ADDRESS;
    }

    @Override
    public Optional<Saved> see(Article article, String analyser, @Nullable Instant fetched) throws StoreException {
        Optional<Long> number = database.read(handle -> {
            Optional<Long> id = articles.id(handle, article.id());
            return id.isEmpty() ? id : reports.numberOf(handle, id.get(), analyser);
        });
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> version = database.read(handle -> articles.known(
                handle, articles.id(handle, article.id()).orElseThrow(), ArticleRows.address(article.url()), fetched));
        if (version.isPresent()) {
            return Optional.of(new Saved(number.get(), version.get(), Saved.News.NONE));
        }
        String now = Moments.write(clock.instant());
        return Optional.of(database.write(handle -> {
            long id = articles.add(handle, article);
            ArticleRows.Seen seen = articles.see(handle, id, article, fetched, now);
            return new Saved(number.get(), seen.version(), newsOfKnown(seen));
        }));
    }

    @Override
    public boolean isRead(String articleId, String analyser) throws StoreException {
        return database.read(handle -> reports.isRead(handle, articleId, analyser));
    }

    @Override
    public Optional<ArchivedReport> report(long number) throws StoreException {
        return database.read(handle -> reports.byNumber(handle, number));
    }

    @Override
    public Optional<ArchivedReport> reportOn(String articleId) throws StoreException {
        return database.read(handle -> reports.byHash(handle, articleId));
    }

    @Override
    public Stream<ArchivedReport> reports(long from) {
        return RowPages.stream(
                from - 1,
                after -> database.read(handle -> reports.from(handle, after + 1, RowPages.AT_A_TIME)),
                ArchivedReport::number);
    }

    @Override
    public Stream<Change> changes(long after) {
        return RowPages.stream(
                after,
                last -> database.read(handle -> reports.changes(handle, last, RowPages.AT_A_TIME)),
                Change::number);
    }

    @Override
    public long lastChange() throws StoreException {
        return database.read(articles::lastChange);
    }

    @Override
    public Stream<ArchivedReport> outdated(String analyser) {
        return RowPages.stream(
                0,
                after -> database.read(handle -> reports.outdated(handle, analyser, after, RowPages.AT_A_TIME)),
                ArchivedReport::number);
    }

    @Override
    public long lastNumber() throws StoreException {
        return database.read(reports::lastNumber);
    }

    @Override
    public List<Appearance> versions(String url) throws StoreException {
        return database.read(handle -> articles.versions(handle, url));
    }

    @Override
    public List<Appearance> appearances(long number) throws StoreException {
        return database.read(handle -> articles.appearances(handle, number));
    }

    @Override
    public StoredArticles articles() {
        return new StoredArticles(database);
    }

    @Override
    public StoredActors actors() {
        return new StoredActors(database);
    }

    @Override
    public StoredStories stories() {
        return new StoredStories(database, reports);
    }

    @Override
    public FeedMemory feeds() {
        return new FeedMemory(database);
    }

    @Override
    public StoredAlerts alerts() {
        return new StoredAlerts(database);
    }

    @Override
    public StoreStatus status() throws StoreException {
        return database.read(handle -> StoreStatus.read(handle, database.dialect()));
    }

    @Override
    public void check(Consumer<String> found) throws StoreException {
        new StoreCheck(database, reports).run(found);
    }

    @Override
    public void backup(Path file) throws StoreException {
        database.read(handle -> {
            database.dialect().backup(handle, file);
            return Boolean.TRUE;
        });
    }

    @Override
    public void close() {
        database.close();
    }
}
