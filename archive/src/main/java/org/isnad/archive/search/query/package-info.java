/**
 * The language of queries: a text that a user types becomes a {@link org.isnad.archive.search.query.Condition}, or an
 * error that points to the character. Nothing here knows how conditions are looked up.
 */
@NullMarked
package org.isnad.archive.search.query;

import org.jspecify.annotations.NullMarked;
