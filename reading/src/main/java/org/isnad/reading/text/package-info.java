/**
 * Plain text to article: parts a text into passages without changing a letter of it, and tells prose from headings,
 * agency credits and the labels that pages leave behind when they are copied.
 *
 * <p>The lexicons {@code noise.tsv} and {@code agencies.tsv} lie beside the classes as resources; the HTML reader asks
 * the same lexicons. Sentences and words are not known here.
 */
@NullMarked
package org.isnad.reading.text;

import org.jspecify.annotations.NullMarked;
