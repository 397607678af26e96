/**
 * How fast the whole reading is, beside the analyser alone, over real articles. Start with
 * {@link org.isnad.evaluation.speed.SpeedRun}.
 *
 * <p>Both are measured in one run, in blocks that take turns, so that whatever else the machine does falls on both alike:
 * the ratio of the two is then worth more than either figure. Time is taken as the clock runs and as the threads'
 * processor time, which other programs do not lengthen. Corpora are read here only so far as measuring needs it; how
 * Isnad reads pages is the work of {@code org.isnad.reading}.
 */
@NullMarked
package org.isnad.evaluation.speed;

import org.jspecify.annotations.NullMarked;
