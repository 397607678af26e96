/**
 * Reports as tables: which columns there are, what stands in a row, and of what type it is. {@link
 * org.isnad.archive.export.table.ReportTable} has them all but the comparison of a story, which is no table of one report
 * ({@link org.isnad.archive.export.table.ComparisonTable}). How a table is written as CSV or Parquet is told there.
 */
@NullMarked
package org.isnad.archive.export.table;

import org.jspecify.annotations.NullMarked;
