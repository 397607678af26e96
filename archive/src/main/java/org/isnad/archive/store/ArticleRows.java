package org.isnad.archive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Article;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Articles, and where they appeared. */
final class ArticleRows {
    private final String add = Sql.named("article-add");
    private final String id = Sql.named("article-id");
    private final String known = Sql.named("appearance-known");
    private final String versionAt = Sql.named("appearance-version");
    private final String firstVersion = Sql.named("appearance-first-version");
    private final String lastVersion = Sql.named("appearance-last-version");
    private final String addAppearance = Sql.named("appearance-add");
    private final String versions = Sql.named("versions-of-url");
    private final String appearances = Sql.named("addresses-of-report");

    /**
     * An article at an address.
     *
     * @param isNew whether it was not known to be there
     */
    record Appearance(int version, boolean isNew) {}

    /** What is there of an article that appeared where it says and was read by this analyser; nothing else otherwise. */
    Optional<Saved> known(Handle handle, Article article, String analyser) {
        return handle.createQuery(known)
                .bind("hash", article.id())
                .bind("url", address(article.url()))
                .bind("analyser", analyser)
                .map((row, context) -> new Saved(row.getLong("number"), row.getInt("version"), Saved.News.NONE))
                .findOne();
    }

    /** The row of an article, which is made where there is none. */
    long add(Handle handle, Article article) {
        Optional<Long> known = handle.createQuery(id)
                .bind("hash", article.id())
                .mapTo(Long.class)
                .findOne();
        return known.orElseGet(() -> handle.createQuery(add)
                .bind("hash", article.id())
                .bind("language", article.language())
                .mapTo(long.class)
                .one());
    }

    /** Keeps that an article appeared where it says. Without an address it is nothing new once it is there. */
    Appearance see(Handle handle, long article, Article told, String now) {
        String url = address(told.url());
        Optional<Integer> known = url == null
                ? handle.createQuery(firstVersion)
                        .bind("article", article)
                        .mapTo(int.class)
                        .findOne()
                : handle.createQuery(versionAt)
                        .bind("article", article)
                        .bind("url", url)
                        .mapTo(int.class)
                        .findOne();
        if (known.isPresent()) {
            return new Appearance(known.get(), false);
        }
        int version = 1
                + (url == null
                        ? 0
                        : handle.createQuery(lastVersion)
                                .bind("url", url)
                                .mapTo(int.class)
                                .one());
        LocalDate published = told.publication().date();
        OffsetDateTime publishedAt = told.publication().time();
        handle.createUpdate(addAppearance)
                .bind("article", article)
                .bind("url", url)
                .bind("version", version)
                .bind("input", told.input())
                .bind("outlet", told.outlet().name())
                .bind("title", told.title())
                .bind("byline", told.byline())
                .bind("published", published == null ? null : published.toString())
                .bind("publishedAt", publishedAt == null ? null : Moments.write(publishedAt.toInstant()))
                .bind("stored", now)
                .execute();
        return new Appearance(version, true);
    }

    /** An address without its fragment, which is no part of what is asked of a server; {@code #!} is. */
    static @Nullable String address(@Nullable String url) {
        int fragment = url == null ? -1 : url.indexOf('#');
        return url == null || fragment < 0 || url.startsWith("#!", fragment) ? url : url.substring(0, fragment);
    }

    List<Version> versions(Handle handle, String url) {
        return handle.createQuery(versions)
                .bind("url", address(url))
                .map((row, context) -> version(row))
                .list();
    }

    List<Version> appearances(Handle handle, long number) {
        return handle.createQuery(appearances)
                .bind("number", number)
                .map((row, context) -> version(row))
                .list();
    }

    static Version version(ResultSet row) throws SQLException {
        String published = row.getString("published");
        return new Version(
                row.getString("url"),
                row.getInt("version"),
                row.getLong("number"),
                row.getString("hash"),
                row.getString("outlet"),
                row.getString("title"),
                published == null ? null : LocalDate.parse(published),
                Moments.read(row.getString("stored")));
    }
}
