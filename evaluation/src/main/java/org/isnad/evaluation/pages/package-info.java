/**
 * Measures the article reader on pages that a person read before: body, title and date against the truth, side by side
 * with other libraries.
 *
 * <p>The pages lie outside the project. What the figures mean stands in {@code evaluation/pages.md}.
 */
@NullMarked
package org.isnad.evaluation.pages;

import org.jspecify.annotations.NullMarked;
