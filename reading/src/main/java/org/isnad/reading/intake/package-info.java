/**
 * Inputs to pages: takes apart what a user names (a file, a directory, standard input, an archive, a feed, a collection)
 * into pages, one after the other, with no more than one in memory.
 *
 * <p>What a page says is not read here, and an address is fetched by {@code org.isnad.reading.fetch}.
 */
@NullMarked
package org.isnad.reading.intake;

import org.jspecify.annotations.NullMarked;
