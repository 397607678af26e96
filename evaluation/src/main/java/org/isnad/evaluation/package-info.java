/**
 * How good and how fast Isnad is, measured. Nothing here is needed to read an article.
 *
 * <p>{@link org.isnad.evaluation.gold} scores reports against what careful readers wrote down,
 * {@code org.isnad.evaluation.calibration} asks whether a confidence of 0.8 means right four times in five,
 * {@code org.isnad.evaluation.speed} measures the whole reading beside the analyser alone over a corpus, and
 * {@code org.isnad.evaluation.benchmark} times single parts. This package holds what they share: the expected figures
 * and the pages that show measured ones. What is measured, and what was found, is told in {@code evaluation/README.md}.
 */
@NullMarked
package org.isnad.evaluation;

import org.jspecify.annotations.NullMarked;
