/**
 * Measures how often the language of a sentence is told rightly, on sentences that somebody else wrote.
 *
 * <p>The sentences lie outside the project, a file for each language. What was measured stands in
 * {@code evaluation/intake.md}.
 */
@NullMarked
package org.isnad.evaluation.languages;

import org.jspecify.annotations.NullMarked;
