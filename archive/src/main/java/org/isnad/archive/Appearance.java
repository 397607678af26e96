package org.isnad.archive;

import java.time.Instant;
import java.time.LocalDate;
import org.isnad.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * An article at an address: what is known of it there without its report.
 *
 * @param url the address, without fragment, or {@code null} where the article came without one
 * @param version which text of that address it is, from 1, in the order in which they stood there
 * @param stands whether it stands there now, as far as the archive has seen; an edited text does not
 * @param number the number of the report in force on it
 * @param articleId {@code sha256:…}, as {@code article.id}
 * @param outlet who published it there, or {@code null}
 * @param title its headline there, or {@code null}
 * @param published the day that it was published there, or {@code null}
 * @param stored when the store first took it in there
 */
public record Appearance(
        @Nullable String url,
        int version,
        boolean stands,
        long number,
        String articleId,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable LocalDate published,
        Instant stored) {

    /** The one appearance that a report itself tells of. */
    static Appearance of(long number, int version, Instant stored, Report report) {
        var article = report.article();
        return new Appearance(
                article.url(),
                version,
                true,
                number,
                article.id(),
                article.outlet().name(),
                article.title(),
                article.publication().date(),
                stored);
    }
}
