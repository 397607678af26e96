package org.isnad.archive.search;

/** In which order hits come. */
public enum Order {
    /** The closest first (BM25), the latest stored first among equals. */
    RELEVANCE,
    /** The latest published first; those of unknown day last. */
    DATE
}
