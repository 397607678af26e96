package org.isnad.archive;

/**
 * Something new about an article: it was stored, read by another analyser, seen at an address, or stands no more where it
 * stood.
 *
 * @param number grows with each change in the store and is never given twice; of an article, only the last one is told
 * @param report the report in force on the article, with everywhere that it appeared
 */
public record Change(long number, ArchivedReport report) {}
