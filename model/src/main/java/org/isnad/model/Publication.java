package org.isnad.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, and how that is known.
 *
 * @param date the day, in the outlet's own time zone where one is given; {@code null} where it is not known
 * @param time the moment with its offset, where the page gives one
 * @param from where the date was read, {@code null} exactly where {@code date} is
 */
public record Publication(
        @Nullable LocalDate date,
        @Nullable OffsetDateTime time,
        @Nullable From from) {
    public static final Publication UNKNOWN = new Publication(null, null, null);

    public static Publication on(LocalDate date, From from) {
        return new Publication(date, null, from);
    }

    /** Where a publication date was read. */
    public enum From {
        /** The caller said so. */
        ARGUMENT,
        /** The page's own metadata, or its address. */
        METADATA,
        /** The text that a reader sees. */
        TEXT,
        /** The feed that led to the page. */
        FEED,
        /** The day it was fetched: the latest that it can be. */
        FETCHED
    }
}
