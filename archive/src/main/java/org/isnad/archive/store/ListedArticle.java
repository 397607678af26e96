package org.isnad.archive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as a list shows it, without its text.
 *
 * @param report the number of the report in force on it
 * @param place where it stands in the order of storing; later ones have greater places
 * @param id {@code sha256:…}, as {@code article.id}
 * @param version which text of the address where it first appeared it is, from 1
 * @param url that address, or {@code null}
 * @param outlet who published it there, or {@code null}
 * @param title its headline there, or {@code null}
 * @param byline its author as printed there, or {@code null}
 * @param language ISO 639, or {@code null}
 * @param published the day of publication, or {@code null}
 * @param publishedAt the moment, or {@code null}
 * @param stored when the report was stored
 * @param statements how many were found
 * @param events how many were found
 */
public record ListedArticle(
        long report,
        long place,
        String id,
        int version,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String byline,
        @Nullable String language,
        @Nullable LocalDate published,
        @Nullable Instant publishedAt,
        Instant stored,
        int statements,
        int events) {

    static ListedArticle of(ResultSet row) throws SQLException {
        String published = row.getString("published");
        String publishedAt = row.getString("published_at");
        return new ListedArticle(
                row.getLong("number"),
                row.getLong("place"),
                row.getString("hash"),
                row.getInt("version"),
                row.getString("url"),
                row.getString("outlet"),
                row.getString("title"),
                row.getString("byline"),
                row.getString("language"),
                published == null ? null : LocalDate.parse(published),
                publishedAt == null ? null : Moments.read(publishedAt),
                Moments.read(row.getString("stored")),
                row.getInt("statements"),
                row.getInt("events"));
    }
}
