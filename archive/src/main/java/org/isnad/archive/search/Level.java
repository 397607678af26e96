package org.isnad.archive.search;

import java.util.Locale;

/** What is looked for. */
public enum Level {
    ARTICLES,
    STATEMENTS,
    EVENTS;

    /** As the index keeps it. */
    String term() {
        return name().toLowerCase(Locale.ROOT);
    }
}
