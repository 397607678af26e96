package org.isnad.cli;

/** The formats that stories are written in. */
enum StoriesFormat {
    TEXT,
    JSON
}
