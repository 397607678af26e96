/**
 * The document {@code isnad/stories/1}, written by {@link org.isnad.stories.json.StoriesJson}. What it may hold is said a
 * second time, for other programs, in {@code stories-1.schema.json} beside it (JSON Schema, draft 2020-12); a test holds
 * the two equal.
 */
@NullMarked
package org.isnad.stories.json;

import org.jspecify.annotations.NullMarked;
