/**
 * Dates as the web writes them: ISO forms, mail forms, and words in Arabic, English and a score of other languages, in
 * the Gregorian, the Hijri and the Persian calendar, in any digits.
 *
 * <p>What is read here is when a page was published. Dates that a sentence speaks of belong to the module
 * {@code language}.
 */
@NullMarked
package org.isnad.reading.date;

import org.jspecify.annotations.NullMarked;
