package org.isnad.archive.search.query;

/**
 * A piece of a query.
 *
 * @param kind what it is
 * @param text its characters, without quotation marks and colon
 * @param at where it begins
 * @param end where it ends
 */
record QueryToken(Kind kind, String text, int at, int end) {
    enum Kind {
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        /** A field's name with its colon. */
        FIELD,
        WORD,
        PHRASE,
        END
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
