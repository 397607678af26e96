/**
 * The store: the one place where the archive's truth is kept, in a file of SQLite or in a database of PostgreSQL. Start
 * with {@link org.isnad.archive.store.Store}.
 *
 * <p>A report is kept whole, as its own JSON; what is asked for by SQL stands in columns beside it and can be made anew
 * from the JSON. Each statement of SQL is a file of its own under {@code sql}, each change of the tables one under
 * {@code migrations}; both run on either database. Nothing here reads pages, searches words, or knows what a feed or a
 * terminal looks like: what watching must remember is kept here as plain values.
 */
@NullMarked
package org.isnad.archive.store;

import org.jspecify.annotations.NullMarked;
