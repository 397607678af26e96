/**
 * Tables as CSV: RFC 4180 in UTF-8 with line feeds, a line of column names first. What the columns are is told in {@code
 * export.table}; how a value becomes the text of a cell, here.
 */
@NullMarked
package org.isnad.archive.export.csv;

import org.jspecify.annotations.NullMarked;
