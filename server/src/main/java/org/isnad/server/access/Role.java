package org.isnad.server.access;

/** What a caller may do. */
public enum Role {
    /** Ask, and have articles read. */
    READ,
    /** Change what the archive holds as well: keep articles, add and remove feeds and alerts. */
    WRITE;

    /** Whether this role is enough where another one is needed. */
    public boolean covers(Role needed) {
        return compareTo(needed) >= 0;
    }
}
