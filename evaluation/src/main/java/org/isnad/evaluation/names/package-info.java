/**
 * Names measured and learnt: reads labelled sentences (CoNLL format), trains the statistical model of
 * {@code org.isnad.language.arabic.names} on them ({@link org.isnad.evaluation.names.TrainNames}) and scores each way to
 * recognise names against them ({@link org.isnad.evaluation.names.ScoreNames}). Nothing here is needed to read an article.
 */
@NullMarked
package org.isnad.evaluation.names;

import org.jspecify.annotations.NullMarked;
