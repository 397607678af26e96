/**
 * Figures: every count or amount that a reader may want to compare between reports, the dead, soldiers, money, percent,
 * votes. {@link org.isnad.extraction.figures.FigureFinder} decides which of the numbers of an article are figures, how
 * exact they are said to be and what they count.
 *
 * <p>How Arabic writes numbers is told in the language module; dates, ages, ordinals, scores, document numbers and lengths
 * of time are no figures and are left out here. What the words mean is data: {@code counted.txt}, {@code
 * currencies.txt}, {@code qualifiers.txt}, {@code labels.txt}.
 */
@NullMarked
package org.isnad.extraction.figures;

import org.jspecify.annotations.NullMarked;
