/**
 * The search index: articles, statements and events are found by their words, names, sources, types and days. Start with
 * {@link org.isnad.archive.search.SearchIndex}; the language of queries lives in {@code query}, what counts as the same
 * word in {@code words}, and {@code docs/search.md} tells users about both.
 *
 * <p>The index is one Lucene directory beside the store and is made from it, never the other way round: it keeps no text
 * and no report, only where in which report a word stands. Whoever shows a hit asks the store for the report. It may be
 * deleted at any time.
 */
@NullMarked
package org.isnad.archive.search;

import org.jspecify.annotations.NullMarked;
