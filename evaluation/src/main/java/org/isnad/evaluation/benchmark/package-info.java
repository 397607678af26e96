/**
 * Single parts of Isnad, timed by JMH: one class for each part, with what it works on made by itself, so that a benchmark
 * runs anywhere. How fast the whole is on real articles is measured in {@code org.isnad.evaluation.speed}; the command
 * that runs these stands in {@code evaluation/README.md}.
 */
@NullMarked
package org.isnad.evaluation.benchmark;

import org.jspecify.annotations.NullMarked;
