/**
 * What the archive costs: how its file grows, how long storing takes, how much of an import that is. Nothing of it is in
 * the program that users run.
 */
@NullMarked
package org.isnad.evaluation.archive;

import org.jspecify.annotations.NullMarked;
