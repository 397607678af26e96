package org.isnad.archive.store;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article at an address: what is known of it there without its report.
 *
 * @param url the address, without fragment, or {@code null} where the article came without one
 * @param version which text of that address it is, from 1
 * @param number the number of the report in force on it
 * @param articleId {@code sha256:…}, as {@code article.id}
 * @param outlet who published it there, or {@code null}
 * @param title its headline there, or {@code null}
 * @param published the day that it was published there, or {@code null}
 * @param stored when the store first took it in there
 */
public record Version(
        @Nullable String url,
        int version,
        long number,
        String articleId,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable LocalDate published,
        Instant stored) {}
