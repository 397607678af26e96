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

    /** Parted by white space. */
    private final String names;

    DayField(String... names) {
        this.names = String.join(" ", names);
    }

    @Override
    public List<String> names() {
        return names.isEmpty() ? List.of() : List.of(names.split(" "));
    }
}
