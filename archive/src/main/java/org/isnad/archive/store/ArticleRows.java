package org.isnad.archive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.archive.Appearance;
import org.isnad.model.Article;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Articles, and where they appeared. */
final class ArticleRows {
    private final String add = Sql.named("article-add");
    private final String id = Sql.named("article-id");
    private final String change = Sql.named("article-change");
    private final String lastChange = Sql.named("article-last-change");
    private final String ofReport = Sql.named("article-of-report");
    private final String ofVersion = Sql.named("article-of-version");
    private final String known = Sql.named("appearance-known");
    private final String knownBy = Sql.named("appearance-known-by");
    private final String firstVersion = Sql.named("appearance-first-version");
    private final String lastVersion = Sql.named("appearance-last-version");
    private final String makeRoom = Sql.named("appearances-make-room");
    private final String madeRoom = Sql.named("appearances-made-room");
    private final String addAppearance = Sql.named("appearance-add");
    private final String versions = Sql.named("versions-of-url");
    private final String appearances = Sql.named("appearances-of-articles");

    /**
     * An article at an address.
     *
     * @param isNew whether it was not known to be there then
     * @param isAgain whether it is new, and the address had this text before
     */
    record Seen(int version, boolean isNew, boolean isAgain) {}

    Optional<Long> id(Handle handle, String hash) {
        return handle.createQuery(id).bind("hash", hash).mapTo(Long.class).findOne();
    }

    /** The row of an article, which is made where there is none. */
    long add(Handle handle, Article article) {
        return id(handle, article.id())
                .orElseGet(() -> handle.createQuery(add)
                        .bind("hash", article.id())
                        .bind("language", article.language())
                        .mapTo(long.class)
                        .one());
    }

    /** Notes that something is new about an article. */
    void change(Handle handle, long article) {
        handle.createUpdate(change).bind("article", article).execute();
    }

    long lastChange(Handle handle) {
        return handle.createQuery(lastChange).mapTo(long.class).one();
    }

    /**
     * Which version of its address a text is, where that it stands there is nothing new.
     *
     * @param fetched when it stood there, or {@code null} where nobody knows: then any time that it stood there will do
     */
    Optional<Integer> known(Handle handle, long article, @Nullable String url, @Nullable Instant fetched) {
        if (url == null) {
            return handle.createQuery(firstVersion)
                    .bind("article", article)
                    .mapTo(Integer.class)
                    .findOne();
        }
        return fetched == null
                ? knownEver(handle, article, url)
                : handle.createQuery(knownBy)
                        .bind("article", article)
                        .bind("url", url)
                        .bind("fetched", Moments.write(fetched))
                        .mapTo(Integer.class)
                        .findOne();
    }

    private Optional<Integer> knownEver(Handle handle, long article, String url) {
        return handle.createQuery(known)
                .bind("article", article)
                .bind("url", url)
                .mapTo(Integer.class)
                .findOne();
    }

    /** Keeps that an article appeared where it says. Without an address it is nothing new once it is there. */
    Seen see(Handle handle, long article, Article told, @Nullable Instant fetched, String now) {
        String url = address(told.url());
        Optional<Integer> known = known(handle, article, url, fetched);
        if (known.isPresent()) {
            return new Seen(known.get(), false, false);
        }
        int version = url == null ? 1 : room(handle, url, fetched == null ? now : Moments.write(fetched));
        boolean isAgain = url != null && knownEver(handle, article, url).isPresent();
        add(handle, article, version, told, fetched, now);
        change(handle, article);
        if (url != null && version > 1) {
            handle.createQuery(ofVersion)
                    .bind("url", url)
                    .bind("version", version - 1)
                    .mapTo(Long.class)
                    .findOne()
                    .ifPresent(before -> change(handle, before));
        }
        return new Seen(version, true, isAgain);
    }

    /** The version that a text is which stood at an address at a moment; those of later moments move up. */
    private int room(Handle handle, String url, String moment) {
        int version = 1
                + handle.createQuery(lastVersion)
                        .bind("url", url)
                        .bind("moment", moment)
                        .mapTo(int.class)
                        .one();
        int later = handle.createUpdate(makeRoom)
                .bind("url", url)
                .bind("version", version)
                .execute();
        if (later > 0) {
            handle.createUpdate(madeRoom).bind("url", url).execute();
        }
        return version;
    }

    private void add(Handle handle, long article, int version, Article told, @Nullable Instant fetched, String now) {
        LocalDate published = told.publication().date();
        OffsetDateTime publishedAt = told.publication().time();
        handle.createUpdate(addAppearance)
                .bind("article", article)
                .bind("url", address(told.url()))
                .bind("version", version)
                .bind("input", told.input())
                .bind("outlet", told.outlet().name())
                .bind("title", told.title())
                .bind("byline", told.byline())
                .bind("published", published == null ? null : published.toString())
                .bind("publishedAt", publishedAt == null ? null : Moments.write(publishedAt.toInstant()))
                .bind("fetched", fetched == null ? null : Moments.write(fetched))
                .bind("stored", now)
                .execute();
    }

    /** An address without its fragment, which is no part of what is asked of a server; {@code #!} is. */
    static @Nullable String address(@Nullable String url) {
        int fragment = url == null ? -1 : url.indexOf('#');
        return url == null || fragment < 0 || url.startsWith("#!", fragment) ? url : url.substring(0, fragment);
    }

    List<Appearance> versions(Handle handle, String url) {
        return handle.createQuery(versions)
                .bind("url", address(url))
                .map((row, context) -> appearance(row))
                .list();
    }

    List<Appearance> appearances(Handle handle, long number) {
        return handle.createQuery(ofReport)
                .bind("number", number)
                .mapTo(Long.class)
                .findOne()
                .map(article -> appearances(handle, List.of(article)).get(article))
                .orElse(List.of());
    }

    /** Everywhere that each of some articles appeared. */
    Map<Long, List<Appearance>> appearances(Handle handle, Collection<Long> articles) {
        return handle
                .createQuery(appearances)
                .bindList("articles", List.copyOf(articles))
                .map((row, context) -> Map.entry(row.getLong("article"), appearance(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    static Appearance appearance(ResultSet row) throws SQLException {
        String published = row.getString("published");
        return new Appearance(
                row.getString("url"),
                row.getInt("version"),
                row.getBoolean("stands"),
                row.getLong("number"),
                row.getString("hash"),
                row.getString("outlet"),
                row.getString("title"),
                published == null ? null : LocalDate.parse(published),
                Moments.read(row.getString("stored")));
    }
}
