package org.isnad.archive.store;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** Moments as the tables have them: UTC, always with milliseconds, so that they sort as text. */
final class Moments {
    private static final DateTimeFormatter FORMAT =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private Moments() {}

    static String write(Instant moment) {
        return FORMAT.format(moment);
    }

    static Instant read(String text) {
        return Instant.parse(text);
    }
}
