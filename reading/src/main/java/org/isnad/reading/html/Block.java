package org.isnad.reading.html;

import org.isnad.model.Passage;

/**
 * A block of the article as it was found in the page.
 *
 * @param kind what it is
 * @param text its words, white space folded as a browser shows it
 */
record Block(Passage.Kind kind, String text) {}
