/**
 * Which language a text is in: by script, then by letters and function words where several languages share the Arabic
 * script, by function words where they share the Latin or the Cyrillic one, and then by a statistical model, loaded only
 * when a text comes that these do not tell.
 *
 * <p>What a page declares about its language is a hint at most and is not asked here; the grammar of a language lives in
 * the module {@code language}.
 */
@NullMarked
package org.isnad.reading.language;

import org.jspecify.annotations.NullMarked;
