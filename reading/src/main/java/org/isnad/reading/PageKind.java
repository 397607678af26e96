package org.isnad.reading;

/** How a page is to be read into an article. */
public enum PageKind {
    /** As it stands, letter for letter. */
    TEXT,
    /** As a web page: main text and metadata are found in the markup. */
    HTML,
    /** As one record with named fields, in JSON: an object of a collection, an entry of a feed. */
    RECORD
}
