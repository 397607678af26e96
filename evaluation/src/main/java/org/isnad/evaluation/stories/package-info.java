/**
 * How well stories and reprints are found, how fast, and where their weights come from: a command that learns the weights
 * from a labelled day and scores them on stories that they were not learnt from, and one that measures the time and memory
 * of growing collections. Nothing of it is in the program that users run.
 */
@NullMarked
package org.isnad.evaluation.stories;

import org.jspecify.annotations.NullMarked;
