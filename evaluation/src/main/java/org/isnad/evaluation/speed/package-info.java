/**
 * How fast the parts of Isnad are, measured with JMH on a text of our own. What they find, and how well, is measured
 * elsewhere; speed over a whole corpus too.
 */
@NullMarked
package org.isnad.evaluation.speed;

import org.jspecify.annotations.NullMarked;
