package org.isnad.reading.intake;

/** What stands at one place of a web archive: a record, or what is left of one. */
sealed interface WarcCut {
    /** A whole record, its header and its block. */
    // An array, since the parser takes one; nobody compares records.
    @SuppressWarnings("ArrayRecordComponent")
    record Whole(byte[] bytes) implements WarcCut {}

    /** A whole record of more bytes than are held. */
    record TooLarge() implements WarcCut {}

    /** A stretch that is no whole record, and why. */
    record Damaged(String reason) implements WarcCut {}
}
