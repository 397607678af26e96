package org.isnad.archive.search.query;

import java.util.List;

/** Where words may stand. */
public enum TextField implements SearchField {
    /** An article's text and title, a statement's content, the sentence of an event: where no field is named. */
    TEXT(),
    TITLE("title", "العنوان"),
    /** Anyone in a chain. */
    SOURCE("source", "المصدر"),
    /** The last of a chain: whose words they are. */
    SPEAKER("speaker", "المتحدث", "القائل"),
    /** Named in an article or a statement; of an event, whoever takes part. */
    ACTOR("actor", "الطرف"),
    /** To whom an event happens. */
    RECIPIENT("recipient", "المتلقي"),
    PLACE("place", "المكان"),
    OUTLET("outlet", "الصحيفة", "الموقع"),
    /** The words of an address: a host, a path, or all of it. */
    URL("url", "الرابط");

    /** Parted by white space. */
    private final String names;

    TextField(String... names) {
        this.names = String.join(" ", names);
    }

    @Override
    public List<String> names() {
        return names.isEmpty() ? List.of() : List.of(names.split(" "));
    }
}
