package org.isnad.archive.export.csv;

/**
 * How cells are written.
 *
 * @param guarded whether a text that a spreadsheet would run as a formula gets an apostrophe before it
 * @param marked whether the table begins with a byte order mark, by which Excel knows UTF-8
 */
public record CsvOptions(boolean guarded, boolean marked) {
    /** Guarded, without a mark. */
    public static final CsvOptions DEFAULT = new CsvOptions(true, false);
}
