/**
 * Which language a text is in: by script, then by letters and function words where several languages share the Arabic
 * script, then by a statistical model, loaded only when a text in Latin or Cyrillic letters comes.
 *
 * <p>What a page declares about its language is a hint at most and is not asked here; the grammar of a language lives in
 * the module {@code language}.
 */
@NullMarked
package org.isnad.reading.language;

import org.jspecify.annotations.NullMarked;
