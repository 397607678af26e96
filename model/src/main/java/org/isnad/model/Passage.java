package org.isnad.model;

/**
 * A block of an article's text: a paragraph, a heading, a credit line, or noise that the page mixed into the text.
 *
 * <p>The passages of an article stand in order, do not overlap, and cover all of its text but white space. Noise stays
 * in the text, where the text must be kept letter for letter, and is marked here so that nothing is read from it.
 *
 * @param span where it stands in the article's text, without surrounding white space
 * @param kind what it is
 */
public record Passage(Span span, Kind kind) {
    /** What a passage is. */
    public enum Kind {
        PARAGRAPH,
        HEADING,
        LIST_ITEM,
        QUOTATION,
        /** Names the agencies or staff that the text comes from. */
        CREDIT,
        /** Not part of the article: an advertising label, share buttons, a plug. */
        NOISE;

        /** Whether the article itself speaks here, so that statements may be read from it. */
        public boolean isProse() {
            return switch (this) {
                case PARAGRAPH, HEADING, LIST_ITEM, QUOTATION -> true;
                case CREDIT, NOISE -> false;
            };
        }
    }
}
