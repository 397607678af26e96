/**
 * Scores against gold and speed over a corpus. Nothing here is needed to read an article.
 */
@NullMarked
package org.isnad.evaluation;

import org.jspecify.annotations.NullMarked;
