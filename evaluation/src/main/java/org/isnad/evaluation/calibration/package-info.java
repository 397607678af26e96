/**
 * Whether a statement's confidence means what it says: of the statements that are given 0.8, four in five should be right.
 * Start with {@link org.isnad.evaluation.calibration.Reliability}.
 *
 * <p>A statement is right where a careful reader has the same content with the same speaker, which is what
 * {@link org.isnad.model.Statement#confidence()} promises; {@link org.isnad.evaluation.gold.StatementMatch} decides it.
 * What confidence is made of is the work of {@code org.isnad.extraction}; here it is only held against the gold.
 */
@NullMarked
package org.isnad.evaluation.calibration;

import org.jspecify.annotations.NullMarked;
