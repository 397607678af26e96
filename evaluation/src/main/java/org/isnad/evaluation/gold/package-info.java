/**
 * Reports scored against gold: folders of articles ({@code NN.txt}) in which a careful reader has marked every statement,
 * event and figure ({@code NN.a.json}). Start with {@link org.isnad.evaluation.gold.GoldScore}.
 *
 * <p>The score is the one that the gold's own program {@code score.py} gives, to the letter of its output, so that
 * figures from either can be laid side by side; a test holds the two equal. What counts as found is decided here and
 * nowhere else: {@link org.isnad.evaluation.gold.StatementMatch} says when content, speaker and chain are right.
 */
@NullMarked
package org.isnad.evaluation.gold;

import org.jspecify.annotations.NullMarked;
