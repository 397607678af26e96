package org.isnad.language.arabic.dates;

/** Where the tense around a time expression lets it lie, seen from the day of publication. */
public enum Direction {
    PAST,
    FUTURE,
    /** No verb says: a heading, a noun phrase. */
    UNKNOWN
}
