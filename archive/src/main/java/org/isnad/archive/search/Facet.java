package org.isnad.archive.search;

import java.util.Locale;

/** By what hits are counted. */
public enum Facet {
    /** The newsroom. */
    OUTLET,
    /** The month of publication, {@code 2025-08}. */
    MONTH,
    /** ISO 3166-1 alpha-3 of actors and places. */
    COUNTRY,
    /** The PLOVER type of events. */
    TYPE,
    /** Who is named; of an event, who takes part. */
    ACTOR,
    /** Whose words they are. */
    SPEAKER;

    String field() {
        return "facet_" + name().toLowerCase(Locale.ROOT);
    }
}
