/**
 * Records to articles: an object of a JSON collection or an entry of a feed, whose fields are already named, becomes an
 * article. Which names a field goes by is data ({@code fields.tsv}). Where records come from is the business of
 * {@link org.isnad.reading.intake}.
 */
@NullMarked
package org.isnad.reading.record;

import org.jspecify.annotations.NullMarked;
