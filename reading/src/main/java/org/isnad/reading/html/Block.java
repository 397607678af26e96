package org.isnad.reading.html;

import org.isnad.model.Passage;

/**
 * A run of text that a browser shows as one block: a paragraph, a heading, an item, a line of a menu.
 *
 * @param region the innermost region that holds it
 * @param kind what it would be in an article
 * @param text its words, white space folded as a browser shows it
 * @param linkLength how many of its characters are links
 * @param level of a heading, 1 to 6; else 0
 */
record Block(Region region, Passage.Kind kind, String text, int linkLength, int level) {
    private static final int PROSE_LENGTH = 80;
    private static final int SENTENCE_LENGTH = 25;

    /** The share of its characters that are links, 0 to 1. */
    double linkDensity() {
        return text.isEmpty() ? 0 : (double) linkLength / text.length();
    }

    /** Whether it reads as running text: long, or closed as a sentence is; and not mostly links. */
    boolean isProse() {
        if (level > 0 || linkLength * 2 > text.length()) {
            return false;
        }
        return text.length() >= PROSE_LENGTH || (text.length() >= SENTENCE_LENGTH && closesSentence());
    }

    boolean closesSentence() {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (".!?؟۔。…".indexOf(c) >= 0) {
                return true;
            }
            if ("\"”»)'’]".indexOf(c) < 0 && !Character.isWhitespace(c)) {
                return false;
            }
        }
        return false;
    }
}
