package org.isnad.archive.search;

import org.isnad.archive.ArchivedReport;

/**
 * A hit with the report that it was found in.
 *
 * @param hit what was found
 * @param report the report of its number
 */
public record FoundHit(Hit hit, ArchivedReport report) {}
