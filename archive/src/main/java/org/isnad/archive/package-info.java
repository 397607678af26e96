/**
 * The archive: what was read is kept, found again, watched for, and given to other programs. Reports come in as
 * {@link org.isnad.archive.ArchivedReport}s; the packages beneath hold one thing each: {@code store} the database, the
 * only truth; {@code search} an index that can be made anew from it; {@code alerts} saved searches; {@code watch} feeds
 * that are read again and again; {@code export} other programs' formats. No rule of reading or of attribution lives
 * here, and nothing here knows pages of the web application or terminals.
 */
@NullMarked
package org.isnad.archive;

import org.jspecify.annotations.NullMarked;
