/**
 * The accounts of one story side by side: claims × sources. Start with {@link org.isnad.stories.comparison.Comparer}, which
 * takes the reports of a story and gives a {@link org.isnad.stories.comparison.Comparison};
 * {@link org.isnad.stories.comparison.ComparisonWriter} writes one as JSON.
 *
 * <p>A false claim of corroboration must never come from here: two sources are one only where their names say so, and a
 * source that is only described ({@code مسؤول أمريكي}) is never the same in articles of different origin. Nor must a false
 * silence: a source is silent only where its own text was read in full, came later, and does not touch the matter. What is
 * not known is left out.
 *
 * <p>Nothing here reads pages or decides what an article says; that stands in the reports, and every cell that says
 * something points back to it. Which articles tell one story is not decided here either. How a comparison looks is the
 * command's own affair.
 */
@NullMarked
package org.isnad.stories.comparison;

import org.jspecify.annotations.NullMarked;
