package org.isnad.extraction.statements;

/**
 * Where a cue is joined to its content.
 *
 * @param kind how
 * @param at the first token of what joins them; the source lies before it
 * @param contentFrom the first token of the content
 */
record Joint(Kind kind, int at, int contentFrom) {
    /** How a cue is joined to its content. */
    enum Kind {
        /** {@code أن، إن، بأن}. */
        CLAUSE,
        /** An opening quotation mark, after a colon or not. */
        QUOTE,
        /** A colon without quotation marks. */
        COLON,
        /** A preposition of the cue's frame, or nothing: a noun phrase is the content. */
        NOUN
    }
}
