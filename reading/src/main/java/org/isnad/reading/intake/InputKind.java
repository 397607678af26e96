package org.isnad.reading.intake;

/** What an input is taken for. */
public enum InputKind {
    /** One page of plain text, letter for letter. */
    TEXT,
    /** One web page. */
    HTML,
    /** A web archive: a page for each response in it. */
    WARC,
    /** RSS, Atom or JSON with an article in each entry. */
    FEED,
    /** JSON Lines with an article in each line. */
    JSONL
}
