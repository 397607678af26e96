/**
 * Arabic time expressions and the days that they stand for: {@link org.isnad.language.arabic.dates.TimeReader} reads
 * them from a sentence's words, seen from a {@link org.isnad.language.arabic.dates.Viewpoint}: the day of publication and
 * the tense around.
 *
 * <p>The words are data ({@code times.txt}); the calendars are {@code java.time} for the Gregorian one and ICU4J's Umm
 * al-Qura for the Islamic one. A week begins on Sunday. What an expression leaves open stays open: nothing here guesses
 * a day that the text does not give. Which event a time belongs to is no matter of this package.
 */
@NullMarked
package org.isnad.language.arabic.dates;

import org.jspecify.annotations.NullMarked;
