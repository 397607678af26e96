package org.isnad.archive.search.query;

import java.io.Serial;

/** A query that cannot be understood: where, and why. */
public final class QueryException extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    private final String query;
    private final int at;
    private final String reason;

    QueryException(String query, int at, String reason) {
        super("at character " + (at + 1) + ": " + reason);
        this.query = query;
        this.at = at;
        this.reason = reason;
    }

    /** The first character that is wrong, from 0; the query's length where something is missing at its end. */
    public int at() {
        return at;
    }

    public String reason() {
        return reason;
    }

    /** The query with the wrong place marked, in one line, whatever direction its letters have. */
    public String marked() {
        return query.substring(0, at) + " ⟨here⟩ " + query.substring(at);
    }
}
