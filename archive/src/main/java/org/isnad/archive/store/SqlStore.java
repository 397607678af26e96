package org.isnad.archive.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.isnad.archive.ArchivedReport;
import org.isnad.model.Article;
import org.isnad.model.Report;
import org.jdbi.v3.core.Handle;

/** A store in a database. Each kind of row has a class of its own; here they are one transaction. */
final class SqlStore implements Store {
    /** In the place of a document that is there already. */
    private static final byte[] NONE = {};

    private final Database database;
    private final Clock clock;
    private final ArticleRows articles = new ArticleRows();
    private final ReportRows reports = new ReportRows(Packing.load());
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
    public Saved save(Report report, String analyser) throws StoreException {
        return save(report, analyser, (handle, saved) -> {});
    }

    @Override
    public Saved save(Report report, String analyser, FeedMemory.Item item) throws StoreException {
        return save(report, analyser, (handle, saved) -> FeedMemory.keep(handle, item));
    }

    /** What belongs to the same transaction. */
    private interface Along {
        void with(Handle handle, Saved saved);
    }

    private Saved save(Report report, String analyser, Along along) throws StoreException {
        byte[] document = isRead(report.article().id(), analyser) ? NONE : reports.pack(report);
        String now = Moments.write(clock.instant());
        return database.write(handle -> {
            long article = articles.add(handle, report.article());
            Optional<Long> known = reports.numberOf(handle, article, analyser);
            ArticleRows.Appearance seen = articles.see(handle, article, report.article(), now);
            Saved saved;
            if (known.isPresent()) {
                saved = new Saved(known.get(), seen.version(), seen.isNew() ? Saved.News.ADDRESS : Saved.News.NONE);
            } else {
                boolean anew = reports.isRead(handle, article);
                long number = reports.add(handle, article, report, analyser, document, now);
                actors.add(handle, number, report.actors());
                saved = new Saved(number, seen.version(), news(anew, seen));
            }
            along.with(handle, saved);
            return saved;
        });
    }

    private static Saved.News news(boolean anew, ArticleRows.Appearance seen) {
        if (anew) {
            return Saved.News.READING;
        }
        return seen.version() > 1 ? Saved.News.VERSION : Saved.News.ARTICLE;
    }

    @Override
    public Optional<Saved> see(Article article, String analyser) throws StoreException {
        Optional<Saved> known = database.read(handle -> articles.known(handle, article, analyser));
        if (known.isPresent() || !isRead(article.id(), analyser)) {
            return known;
        }
        String now = Moments.write(clock.instant());
        return Optional.of(database.write(handle -> {
            long id = articles.add(handle, article);
            ArticleRows.Appearance seen = articles.see(handle, id, article, now);
            long number = reports.numberOf(handle, id, analyser).orElseThrow();
            return new Saved(number, seen.version(), seen.isNew() ? Saved.News.ADDRESS : Saved.News.NONE);
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
        return new ReportPages(database, reports).stream(from);
    }

    @Override
    public long lastNumber() throws StoreException {
        return database.read(reports::lastNumber);
    }

    @Override
    public List<Version> versions(String url) throws StoreException {
        return database.read(handle -> articles.versions(handle, url));
    }

    @Override
    public List<Version> appearances(long number) throws StoreException {
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
