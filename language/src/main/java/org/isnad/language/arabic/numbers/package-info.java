/**
 * Arabic numbers: {@link org.isnad.language.arabic.numbers.Wording} lays out a sentence's tokens for reading, and
 * {@link org.isnad.language.arabic.numbers.NumberReader} reads digits and number words in it as one value
 * ({@code 12 ألفا و500}).
 *
 * <p>What is counted, how exactly, and whether a reader would compare it between reports is not decided here: that is
 * what a figure is, and figures live in the extraction module. Numbers inside dates are read here too, but what day
 * they mean is told in {@link org.isnad.language.arabic.dates}.
 */
@NullMarked
package org.isnad.language.arabic.numbers;

import org.jspecify.annotations.NullMarked;
