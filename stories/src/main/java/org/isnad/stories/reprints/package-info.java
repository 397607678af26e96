/**
 * Which article prints another one's text, wholly or in passages. Candidates come from an index of rows of four words, and
 * are then laid side by side word by word; stock phrases do not count, and learnt weights decide. Also tells what an
 * edited copy changed. Nothing here asks what an article is about, but for the chance that the caller gives it.
 */
@NullMarked
package org.isnad.stories.reprints;

import org.jspecify.annotations.NullMarked;
