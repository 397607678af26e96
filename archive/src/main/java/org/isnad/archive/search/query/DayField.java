package org.isnad.archive.search.query;

import java.util.List;

/** What lies on a day or spans days. */
public enum DayField implements SearchField {
    /** When the article was published. */
    DATE("date", "التاريخ"),
    /** The same, from a day on. */
    SINCE("since", "منذ"),
    /** The same, up to a day. */
    UNTIL("until", "حتى"),
    /** When an event happens: its days and these have one in common. */
    HAPPENED("happened", "وقع");

    private final List<String> names;

    DayField(String... names) {
        this.names = List.of(names);
    }

    @Override
    public List<String> names() {
        return names;
    }
}
