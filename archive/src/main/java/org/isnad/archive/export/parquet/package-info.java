/**
 * Tables as Apache Parquet files, for DuckDB, pandas, R and Spark. Only this package knows the Parquet library. A file is
 * written through a plain stream in row groups of a few megabytes, so that memory is bounded by one of them.
 */
@NullMarked
package org.isnad.archive.export.parquet;

import org.jspecify.annotations.NullMarked;
